#!/usr/bin/env python3
"""Makes the window's fonts from Noto Sans SC: fonts.py REGULAR.ttf BOLD.ttf FOLDER (needs fonttools).

Keeps Latin, Greek, mathematics, arrows, Chinese punctuation, and the characters of GB2312 level 1 with some more.
Quotation marks and mathematical signs are as wide as a Chinese character in the original; here they are as wide as
their shape. Overlapping contours are merged (MergeContours.java).
"""
import pathlib
import subprocess
import sys

from fontTools.pens.basePen import BasePen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x370, 0x3FF), (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x209C),
    (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218B), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x2473),
    (0x25A0, 0x25FF), (0x27E8, 0x27E9), (0x3000, 0x303F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6),
]
NARROW = [(0xB1, 0xB1), (0xB7, 0xB7), (0xD7, 0xD7), (0xF7, 0xF7), (0x2018, 0x201D), (0x2026, 0x2026), (0x2190, 0x22FF)]
MORE = (
    "熵阈渲徘徊蜿蜒湮褪椭骰赝殆诧睿隧隅谙娴惟倏忽缜邃囿捋擢斟酌翳臾舛蹊跷迥逡遴邂逅锱铢霎靡髓蕴涵冗嗒喱婪谬惬"
    "楔橙濒溯潺澈炽烁烙犀瑕瑞痕皿眸瞄瞥瞰矢砾碟稠窍窥箍粘糅絮缀缕缩羁聆肘胧茬莽蔓薛藉虹蚀蛛螺衔袂裨觑诠谐豁趋跃踪躁轧辄迭遏遮郁醇铆锯镂闸陡隙霾韧颅颠馏骤鳞黏"
)
BEARING = 60


def wanted():
    codes = {code for first, last in RANGES for code in range(first, last + 1)}
    for row in range(0xB0, 0xD8):
        for cell in range(0xA1, 0xFF):
            try:
                codes.add(ord(bytes([row, cell]).decode("gb2312")))
            except UnicodeDecodeError:
                pass  # the last row is not full
    return codes | {ord(character) for character in MORE}


class Words(BasePen):
    """Writes an outline as words."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.words = []

    def _moveTo(self, to):
        self.words.append(f"M {to[0]} {to[1]}")

    def _lineTo(self, to):
        self.words.append(f"L {to[0]} {to[1]}")

    def _qCurveToOne(self, control, to):
        self.words.append(f"Q {control[0]} {control[1]} {to[0]} {to[1]}")

    def _closePath(self):
        self.words.append("Z")


def merge_contours(font):
    glyphs = font.getGlyphSet()
    lines = []
    for name in font.getGlyphOrder():
        pen = Words(glyphs)
        glyphs[name].draw(pen)
        if pen.words.count("Z") > 1:
            lines.append(" ".join([name, *pen.words]))
    program = pathlib.Path(__file__).with_name("MergeContours.java")
    merged = subprocess.run(
        ["java", str(program)], input="\n".join(lines), capture_output=True, text=True, check=True
    ).stdout
    for line in merged.splitlines():
        name, *words = line.split()
        pen = TTGlyphPen(None)
        while words:
            kind = words.pop(0)
            if kind == "Z":
                pen.closePath()
                continue
            count = 4 if kind == "Q" else 2
            numbers = [int(word) for word in words[:count]]
            del words[:count]
            points = list(zip(numbers[::2], numbers[1::2]))
            {"M": pen.moveTo, "L": pen.lineTo, "Q": pen.qCurveTo}[kind](*points)
        glyph = pen.glyph()
        glyph.recalcBounds(font["glyf"])
        font["glyf"][name] = glyph
        font["hmtx"].metrics[name] = (font["hmtx"].metrics[name][0], glyph.xMin)


def narrow(font):
    names = font.getBestCmap()
    metrics = font["hmtx"].metrics
    for first, last in NARROW:
        for code in range(first, last + 1):
            name = names.get(code)
            if name is None or metrics[name][0] < 1000 or metrics[name][1] == BEARING:
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
        merge_contours(font)
        narrow(font)
        font.save(f"{folder}/NotoSansSC-{weight}.ttf")


if __name__ == "__main__":
    main(*sys.argv[1:])
