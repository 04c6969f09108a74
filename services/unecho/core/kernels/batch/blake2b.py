"""BLAKE2b (RFC 7693) of four messages side by side, of each one block at a time."""

from collections.abc import Callable
from typing import Any, Final, cast

import numpy as np
import numpy.typing as npt
from llvmlite import ir
from numba import types
from numba.extending import intrinsic

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]

LANES: Final = 4
BLOCK: Final = 128
"""Bytes that are taken at once."""
BASIS: Final = (
    0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
    0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179,
)  # fmt: skip
_ORDERS: Final = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    (14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3),
    (11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4),
    (7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8),
    (9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13),
    (2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9),
    (12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11),
    (13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10),
    (6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5),
    (10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0),
)
_ROUNDS: Final = 12
_MIXED: Final = (
    (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
    (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
)  # fmt: skip
_LONG: Final = ir.IntType(64)
_FOUR: Final = ir.VectorType(_LONG, LANES)
_IS_LITTLE: Final = np.little_endian


def _same(number: int) -> Any:
    return ir.Constant(_FOUR, [number] * LANES)


def _turned(builder: Any, four: Any, bits: int) -> Any:
    """Each rotated to the right."""
    if bits % 8:
        return builder.or_(builder.lshr(four, _same(bits)), builder.shl(four, _same(64 - bits)))
    # By whole bytes a shuffle does it, which no processor lacks.
    as_bytes = ir.VectorType(ir.IntType(8), 8 * LANES)
    step = bits // 8 if _IS_LITTLE else 8 - bits // 8
    places = [8 * lane + (byte + step) % 8 for lane in range(LANES) for byte in range(8)]
    eights = builder.bitcast(four, as_bytes)
    order = ir.Constant(ir.VectorType(ir.IntType(32), 8 * LANES), places)
    return builder.bitcast(builder.shuffle_vector(eights, ir.Constant(as_bytes, ir.Undefined), order), _FOUR)


def _mix(builder: Any, v: list[Any], places: tuple[int, ...], first: Any, second: Any) -> None:
    a, b, c, d = places
    for word, by_d, by_b in ((first, 32, 24), (second, 16, 63)):
        v[a] = builder.add(builder.add(v[a], v[b]), word)
        v[d] = _turned(builder, builder.xor(v[d], v[a]), by_d)
        v[c] = builder.add(v[c], v[d])
        v[b] = _turned(builder, builder.xor(v[b], v[c]), by_b)


def _words(builder: Any, data: Any, places: list[Any]) -> list[Any]:
    """The sixteen of each block, those of one number together."""
    starts = [builder.gep(data, [place]) for place in places]
    blocks = [builder.bitcast(start, _LONG.as_pointer()) for start in starts]
    words = []
    for number in range(BLOCK // 8):
        four = ir.Constant(_FOUR, ir.Undefined)
        for lane, block in enumerate(blocks):
            word = builder.load(builder.gep(block, [ir.Constant(_LONG, number)]), align=1)
            word = word if _IS_LITTLE else builder.bswap(word)
            four = builder.insert_element(four, word, ir.Constant(ir.IntType(32), lane))
        words.append(four)
    return words


@intrinsic
def _compress(_typing: Any, words: Any, _a: Any, _b: Any, _c: Any, _d: Any, state: Any, _n: Any, _last: Any) -> Any:
    def compress(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        def data(place: int) -> Any:
            return context.make_array(signature.args[place])(context, builder, arguments[place]).data

        def four_at(place: int, number: int) -> Any:
            start = builder.gep(data(place), [ir.Constant(_LONG, LANES * number)])
            return builder.bitcast(start, _FOUR.as_pointer())

        kept = [builder.load(four_at(5, number), align=8) for number in range(8)]
        v = [*kept, *map(_same, BASIS)]
        v[12] = builder.xor(v[12], builder.load(four_at(6, 0), align=8))
        v[14] = builder.xor(v[14], builder.load(four_at(7, 0), align=8))
        message = _words(builder, data(0), list(arguments[1:5]))
        for turn in range(_ROUNDS):
            order = _ORDERS[turn % len(_ORDERS)]
            for number, places in enumerate(_MIXED):
                _mix(builder, v, places, message[order[2 * number]], message[order[2 * number + 1]])
        for number in range(8):
            mixed = builder.xor(kept[number], builder.xor(v[number], v[number + 8]))
            builder.store(mixed, four_at(5, number), align=8)
        return context.get_dummy_value()

    return types.none(words, *[types.int64] * 4, state, state, state), compress


compress_four: Final = cast("Callable[[_Bytes, int, int, int, int, _Hashes, _Hashes, _Hashes], None]", _compress)
"""Takes the blocks of four messages that begin at four places of the bytes.

Then the state, shape (8 * LANES,), of each number those of the four together; of each message how many bytes were
taken with these, and all bits where it is the last, shape (LANES,).
"""
