"""The inner loops, compiled by Numba when a module is first imported, and kept in Numba's cache beside it."""
