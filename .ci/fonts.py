#!/usr/bin/env python3
"""Makes the window's fonts from Noto Sans SC: fonts.py REGULAR.ttf BOLD.ttf FOLDER (needs fonttools).

Keeps Latin, Greek, mathematics, arrows, Chinese punctuation, and the characters of GB2312 level 1. Quotation marks and
mathematical signs are as wide as a Chinese character in the original; here they are as wide as their shape.
"""
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x370, 0x3FF), (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x209C),
    (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218B), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x2473),
    (0x25A0, 0x25FF), (0x27E8, 0x27E9), (0x3000, 0x303F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6),
]
NARROW = [(0xB1, 0xB1), (0xB7, 0xB7), (0xD7, 0xD7), (0xF7, 0xF7), (0x2018, 0x201D), (0x2026, 0x2026), (0x2190, 0x22FF)]
BEARING = 60


def wanted():
    codes = {code for first, last in RANGES for code in range(first, last + 1)}
    for row in range(0xB0, 0xD8):
        for cell in range(0xA1, 0xFF):
            try:
                codes.add(ord(bytes([row, cell]).decode("gb2312")))
            except UnicodeDecodeError:
                pass  # the last row is not full
    return codes


def narrow(font):
    names = font.getBestCmap()
    metrics = font["hmtx"].metrics
    for first, last in NARROW:
        for code in range(first, last + 1):
            name = names.get(code)
            if name is None or metrics[name][0] < 1000:
                continue
            glyph = font["glyf"][name]
            shift = BEARING - glyph.xMin
            glyph.coordinates.translate((shift, 0))
            glyph.recalcBounds(font["glyf"])
            metrics[name] = (glyph.xMax + BEARING, BEARING)


def main(regular, bold, folder):
    for source, weight in ((regular, "Regular"), (bold, "Bold")):
        font = TTFont(source)
        subsetter = Subsetter(Options(layout_features=["kern"]))
        subsetter.populate(unicodes=wanted())
        subsetter.subset(font)
        narrow(font)
        font.save(f"{folder}/NotoSansSC-{weight}.ttf")


if __name__ == "__main__":
    main(*sys.argv[1:])
