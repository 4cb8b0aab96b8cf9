"""Count the words of a book.

    wicket run --allow fs.read=examples/data examples/word_frequencies.py [BOOK]
"""

import sys
from collections import Counter

from fs import read_text

BOOK = sys.argv[1] if len(sys.argv) > 1 else "examples/data/book.txt"


def words(text):
    """Lower-case words; an apostrophe or a hyphen inside a word belongs to it."""
    for raw in text.replace("--", " ").replace("\u2014", " ").split():
        word = raw.strip(".,;:!?\"'()[]{}*_\u2018\u2019\u201c\u201d").lower()
        if word and not word.isdigit():
            yield word


def bar(count, largest, width=40):
    return "#" * max(1, round(count * width / largest))


text = read_text(BOOK)
counts = Counter(words(text))
total = sum(counts.values())
print(f"{len(text):,} characters, {text.count(chr(10)):,} lines, {total:,} words, {len(counts):,} different")

print("\nThe most frequent:")
top = counts.most_common(15)
for word, count in top:
    print(f"{word:>10} {count:6,} {count / total:6.2%} {bar(count, top[0][1])}")

print("\nThe most frequent of seven letters and more:")
long_words = Counter({word: count for word, count in counts.items() if len(word) >= 7})
print(", ".join(f"{word} ({count})" for word, count in long_words.most_common(12)))

once = sum(1 for count in counts.values() if count == 1)
longest = sorted(counts, key=lambda word: (-len(word), word))[:5]
print(f"\n{once:,} words stand only once ({once / len(counts):.0%}). The longest: {', '.join(longest)}")

lengths = Counter(len(word) for word in counts.elements())
print("\nWords by length:")
for length in range(1, 13):
    print(f"{length:>3} {lengths[length]:7,} {bar(lengths[length], max(lengths.values()))}")
