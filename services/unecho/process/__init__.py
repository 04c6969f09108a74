"""What any process of unecho needs: exit codes, children, memory, files that are shipped."""
