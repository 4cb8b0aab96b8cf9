"""Grey pictures in typed arrays: drawing, filters, histograms, components, and a compressed form."""

import io
import math
import struct
from array import array
from collections import Counter, deque
from functools import reduce
from itertools import chain, groupby, pairwise, product
from operator import mul

SHADES = " .:-=+*#%@"


class Picture:
    """Pixels row by row; lends them as a table of two dimensions."""

    def __init__(self, width, height, pixels=None, code="B"):
        self.width, self.height = width, height
        self.pixels = array(code, pixels if pixels is not None else bytes(width * height * array(code).itemsize))
        if len(self.pixels) != width * height:
            raise ValueError(f"{len(self.pixels)} pixels do not make {width} x {height}")

    def __buffer__(self, flags):
        return memoryview(self.pixels).cast("B").cast(self.pixels.typecode, [self.height, self.width])

    def __release_buffer__(self, view):
        view.release()

    def __getitem__(self, place):
        x, y = place
        if not (0 <= x < self.width and 0 <= y < self.height):
            return 0
        return self.pixels[y * self.width + x]

    def __setitem__(self, place, value):
        x, y = place
        if 0 <= x < self.width and 0 <= y < self.height:
            self.pixels[y * self.width + x] = value

    def __eq__(self, other):
        return isinstance(other, Picture) and (self.width, self.height, self.pixels) == (other.width, other.height, other.pixels)

    def __str__(self):
        most = max(self.pixels) or 1
        rows = (self.pixels[y * self.width:(y + 1) * self.width] for y in range(self.height))
        return "\n".join("".join(SHADES[v * (len(SHADES) - 1) // most] for v in row).rstrip() for row in rows)

    def map(self, function):
        return Picture(self.width, self.height, map(function, self.pixels), self.pixels.typecode)

    def line(self, x0, y0, x1, y1, value=255):
        dx, dy = abs(x1 - x0), -abs(y1 - y0)
        step_x, step_y = (1 if x0 < x1 else -1), (1 if y0 < y1 else -1)
        error = dx + dy
        while True:
            self[x0, y0] = value
            if (x0, y0) == (x1, y1):
                return
            double = 2 * error
            if double >= dy:
                error, x0 = error + dy, x0 + step_x
            if double <= dx:
                error, y0 = error + dx, y0 + step_y

    def disc(self, cx, cy, radius, value=255):
        for x, y in product(range(cx - radius, cx + radius + 1), range(cy - radius, cy + radius + 1)):
            if (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius:
                self[x, y] = value

    def filtered(self, kernel, divisor=1, offset=0):
        size = math.isqrt(len(kernel))
        half, out = size // 2, Picture(self.width, self.height)
        for x, y in product(range(self.width), range(self.height)):
            total = sum(k * self[x + i % size - half, y + i // size - half] for i, k in enumerate(kernel) if k)
            out[x, y] = min(max(total // divisor + offset, 0), 255)
        return out

    def scaled(self, factor):
        out = Picture(self.width * factor, self.height * factor)
        for x, y in product(range(out.width), range(out.height)):
            out[x, y] = self[x // factor, y // factor]
        return out

    def turned(self):
        """By a quarter, through the bytes of the table by columns."""
        with memoryview(self) as table:
            columns = table.tobytes("F")
        rows = [columns[i:i + self.height][::-1] for i in range(0, len(columns), self.height)]
        return Picture(self.height, self.width, b"".join(rows))

    def mirrored(self):
        with memoryview(self) as table:
            return Picture(self.width, self.height, bytes(table[::-1]))

    def histogram(self, bins=8):
        counts = array("I", bytes(4 * bins))
        for value in self.pixels:
            counts[value * bins // 256] += 1
        return counts

    def threshold(self):
        """Otsu's: the value that divides the pixels into the two most different halves."""
        counts = Counter(self.pixels)
        total, whole = len(self.pixels), sum(self.pixels)
        best, below, below_sum = (0, 0), 0, 0
        for value in range(256):
            below += counts[value]
            below_sum += value * counts[value]
            above = total - below
            if below and above:
                between = below * above * (below_sum / below - (whole - below_sum) / above) ** 2
                best = max(best, (between, value))
        return best[1]

    def components(self):
        seen, sizes = Picture(self.width, self.height), []
        for start in product(range(self.width), range(self.height)):
            if seen[start] or not self[start]:
                continue
            queue, size = deque([start]), 0
            seen[start] = 1
            while queue:
                x, y = queue.popleft()
                size += 1
                for place in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                    if self[place] and not seen[place]:
                        seen[place] = 1
                        queue.append(place)
            sizes.append(size)
        return sorted(sizes, reverse=True)

    # ---- files

    def save(self, file):
        file.write(b"P5\n%d %d\n255\n" % (self.width, self.height))
        self.pixels.tofile(file)

    @classmethod
    def load(cls, file):
        kind = file.readline()
        if kind != b"P5\n":
            raise ValueError(f"not a grey picture: {kind!r}")
        width, height = map(int, file.readline().split())
        file.readline()
        picture = cls(width, height)
        got = file.readinto(picture.pixels)
        if got != width * height:
            raise EOFError(f"{got} of {width * height} pixels")
        return picture

    def packed(self):
        out = bytearray(struct.pack("<HH", self.width, self.height))
        for value, run in groupby(self.pixels):
            length = sum(1 for _ in run)
            while length:
                out += struct.pack("BB", min(length, 255), value)
                length -= min(length, 255)
        return bytes(out)

    @classmethod
    def unpacked(cls, data):
        width, height = struct.unpack_from("<HH", data)
        runs = struct.iter_unpack("BB", memoryview(data)[4:])
        return cls(width, height, bytes(chain.from_iterable([value] * length for length, value in runs)))


def main():
    picture = Picture(32, 16)
    picture.disc(8, 7, 5, 200)
    picture.disc(22, 9, 3, 120)
    picture.line(0, 15, 31, 0)
    picture.line(-5, 2, 12, 2, 90)
    print(picture)
    print(picture.histogram(), picture.threshold(), picture.components())

    blurred = picture.filtered([1, 2, 1, 2, 4, 2, 1, 2, 1], 16)
    edges = picture.filtered([0, -1, 0, -1, 4, -1, 0, -1, 0])
    print(blurred)
    print(edges)
    level = blurred.threshold()
    print(level, blurred.map(lambda v: 255 * (v > level)).components())

    small = Picture(4, 3, range(12))
    print(memoryview(small).shape, memoryview(small).tolist(), small[3, 2], small[4, 0])
    print(small.turned().pixels.tolist(), small.mirrored().pixels.tolist())
    print(reduce(lambda p, _: p.turned(), range(4), small) == small, small.mirrored().mirrored() == small)
    print(small.scaled(2).pixels[:9], bytes(small) == small.pixels.tobytes(), sum(map(mul, small.pixels, small.pixels)))

    file = io.BytesIO()
    picture.save(file)
    file.seek(0)
    print(Picture.load(file) == picture, file.tell(), len(picture.packed()), Picture.unpacked(picture.packed()) == picture)
    for wrong in (b"P6\n1 1\n255\nabc", b"P5\n2 2\n255\nabc"):
        try:
            Picture.load(io.BytesIO(wrong))
        except (ValueError, EOFError) as error:
            print(type(error).__name__, error)
    try:
        Picture(2, 2, [1, 2, 3])
    except ValueError as error:
        print(error)
    try:
        small.map(lambda v: v * 100)
    except OverflowError as error:
        print(error)

    heights = Picture(6, 1, [3, 1, 4, 1, 5, 9], "h")
    with memoryview(heights) as table:
        table[0, 1] = -7
        try:
            heights.pixels.append(1)
        except BufferError as error:
            print(error)
    heights.pixels.append(1)
    print(heights.pixels, [b - a for a, b in pairwise(heights.pixels)])


main()
