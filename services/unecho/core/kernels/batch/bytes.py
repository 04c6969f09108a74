"""Eight bytes of a text at once, and the characters that its bytes are."""

from collections.abc import Callable
from typing import Any, Final, cast

import numpy as np
import numpy.typing as npt
from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from unecho.core.kernels.compiled import inlined

_Bytes = npt.NDArray[np.uint8]
CODES: Final = 1 << 17
"""Code points that are told apart; all beyond count as the last."""
_HIGH: Final = 0x8080808080808080
_IS_LITTLE: Final = np.little_endian


def _pointer(bits: int, context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
    array = context.make_array(signature.args[0])(context, builder, arguments[0])
    return builder.bitcast(builder.gep(array.data, [arguments[1]]), ir.IntType(bits).as_pointer())


@intrinsic
def _load_eight(_typing: Any, _utf8: Any, _at: Any) -> Any:
    def load(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        eight = builder.load(_pointer(64, context, builder, signature, arguments), align=1)
        return eight if _IS_LITTLE else builder.bswap(eight)

    return types.uint64(_utf8, types.int64), load


def _storing(kind: Any) -> Any:
    @intrinsic
    def put(_typing: Any, _utf8: Any, _at: Any, _number: Any) -> Any:
        def store(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            number = arguments[2] if _IS_LITTLE else builder.bswap(arguments[2])
            builder.store(number, _pointer(kind.bitwidth, context, builder, signature, arguments), align=1)
            return context.get_dummy_value()

        return types.none(_utf8, types.int64, kind), store

    return put


@intrinsic
def _count_zeros(_typing: Any, _bits: Any) -> Any:
    def count(_: Any, builder: Any, __: Any, arguments: Any) -> Any:
        return builder.cttz(arguments[0], ir.Constant(ir.IntType(1), 0))

    return types.uint64(types.uint64), count


eight_at: Final = cast("Callable[[_Bytes, int], np.uint64]", _load_eight)
"""The eight bytes that begin there, the first in the lowest bits. They must be there."""
put_eight: Final = cast("Callable[[_Bytes, int, np.uint64], None]", _storing(types.uint64))
"""Writes what `eight_at` reads."""
put_four: Final = cast("Callable[[_Bytes, int, np.uint32], None]", _storing(types.uint32))
put_two: Final = cast("Callable[[_Bytes, int, np.uint16], None]", _storing(types.uint16))
"""Likewise, of numbers of four bytes and of two."""
trailing_zeros: Final = cast("Callable[[np.uint64], np.uint64]", _count_zeros)
"""How many of the lowest bits are 0; 64 where all are."""


@inlined
def letters_of(eight: np.uint64) -> np.uint64:
    """The highest bit of each byte that is a letter. All bytes must be of ASCII."""
    low = eight | np.uint64(0x2020202020202020)
    from_a, beyond_z = low + np.uint64(0x1F1F1F1F1F1F1F1F), low + np.uint64(0x0505050505050505)
    return from_a & ~beyond_z & np.uint64(_HIGH)


@inlined
def digits_of(eight: np.uint64) -> np.uint64:
    """The same of digits."""
    from_0, beyond_9 = eight + np.uint64(0x5050505050505050), eight + np.uint64(0x4646464646464646)
    return from_0 & ~beyond_9 & np.uint64(_HIGH)


@inlined
def run_of(letters_and_digits: np.uint64) -> int:
    """How many of the first bytes are such, up to 8."""
    return int(trailing_zeros(letters_and_digits ^ np.uint64(_HIGH)) >> np.uint64(3))


@inlined
def first_bytes(eight: np.uint64, count: int) -> np.uint64:
    """The first 1 to 8 of them, 0 for the others."""
    return eight & (np.uint64(0xFFFFFFFFFFFFFFFF) >> np.uint64(64 - 8 * count))


@inlined
def leads_in(eight: np.uint64) -> int:
    """How many of the bytes begin a character."""
    further = eight & ~(eight << np.uint64(1)) & np.uint64(_HIGH)
    return 8 - int(((further >> np.uint64(7)) * np.uint64(0x0101010101010101)) >> np.uint64(56))


@inlined
def size_of(lead: int) -> int:
    """Bytes of the character that begins so."""
    return 1 + (lead >= 0xC0) + (lead >= 0xE0) + (lead >= 0xF0)


@inlined
def code_at(utf8: _Bytes, at: int) -> int:
    """The character that begins there, CODES - 1 for those beyond."""
    lead = np.int64(utf8[at])
    if lead < 0x80:
        return lead  # type: ignore[return-value]
    if lead < 0xE0:
        return (lead & 0x1F) << 6 | np.int64(utf8[at + 1] & 0x3F)  # type: ignore[return-value]
    code = (lead & 0x0F) << 12 | np.int64(utf8[at + 1] & 0x3F) << 6 | np.int64(utf8[at + 2] & 0x3F)
    if lead >= 0xF0:
        code = min((code & 0x7FFF) << 6 | np.int64(utf8[at + 3] & 0x3F), np.int64(CODES - 1))
    return code  # type: ignore[return-value]


@inlined
def start_before(utf8: _Bytes, end: int) -> int:
    """Where the character begins that ends there."""
    end -= 1
    while utf8[end] & 0xC0 == 0x80:
        end -= 1
    return end
