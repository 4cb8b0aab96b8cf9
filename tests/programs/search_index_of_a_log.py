"""A text index kept as an append-only log of binary records: documents come and go, the log is compacted, queries are ranked."""

import binascii
import heapq
import io
import itertools
import math
import re
import struct
import unicodedata
from bisect import bisect_left
from collections import Counter, defaultdict
from contextlib import contextmanager
from enum import IntEnum
from functools import cached_property, reduce
from typing import Iterator, NamedTuple

HEADER = struct.Struct('<4sBIH')
MAGIC = b'WLOG'


class Kind(IntEnum):
    ADD = 1
    REMOVE = 2
    COMMIT = 3


class CorruptLog(ValueError):
    def __init__(self, offset, why):
        super().__init__(f'at byte {offset}: {why}')
        self.offset = offset


class Record(NamedTuple):
    kind: Kind
    key: str
    text: str = ''

    def pack(self):
        body = '\0'.join((self.key, self.text)).encode('utf-8', 'surrogateescape')
        return HEADER.pack(MAGIC, self.kind, len(body), binascii.crc_hqx(body, 0)) + body


def records(stream) -> Iterator[tuple[int, Record]]:
    """Records with their offsets; CorruptLog where one is broken."""
    while True:
        offset = stream.tell()
        head = stream.read(HEADER.size)
        if not head:
            return
        try:
            magic, kind, length, checksum = HEADER.unpack(head)
        except struct.error as e:
            raise CorruptLog(offset, 'the header is cut short') from e
        if magic != MAGIC:
            raise CorruptLog(offset, f'no record begins with {magic!r}')
        body = stream.read(length)
        if len(body) < length:
            raise CorruptLog(offset, f'{length - len(body)} bytes are missing')
        if binascii.crc_hqx(body, 0) != checksum:
            raise CorruptLog(offset, 'the checksum differs')
        key, _, text = body.decode('utf-8', 'surrogateescape').partition('\0')
        yield offset, Record(Kind(kind), key, text)


def words(text):
    """Words folded: no case, no marks, plural endings cut."""
    plain = unicodedata.normalize('NFKD', text.casefold())
    plain = ''.join(c for c in plain if not unicodedata.combining(c))
    for match in re.finditer(r"[^\W_]+(?:'[^\W_]+)?", plain):
        word = match.group().removesuffix("'s")
        yield re.sub(r'(?<=[^aeious])s$', '', word), match.start()


class Index:
    def __init__(self, log=None):
        self.log = io.BytesIO() if log is None else log
        self.texts = {}
        self.postings = defaultdict(dict)
        self.replay()

    def replay(self):
        self.log.seek(0)
        pending = []
        try:
            for offset, record in records(self.log):
                if record.kind is Kind.COMMIT:
                    for done in pending:
                        self.apply(done)
                    pending.clear()
                else:
                    pending.append(record)
        except CorruptLog as e:
            print(f'  recovered: {e}; cause {e.__cause__!r}')
            self.log.seek(e.offset)
            self.log.truncate()
        if pending:
            print(f'  {len(pending)} records were never committed')

    def apply(self, record):
        for postings in self.postings.values():
            postings.pop(record.key, None)
        self.texts.pop(record.key, None)
        self.__dict__.pop('vocabulary', None)
        if record.kind is Kind.ADD:
            self.texts[record.key] = record.text
            for number, (word, _) in enumerate(words(record.text)):
                self.postings[word].setdefault(record.key, []).append(number)

    @contextmanager
    def batch(self):
        """Records that are written together or not at all."""
        made = []
        try:
            yield made.append
        except Exception as e:
            e.add_note(f'{len(made)} records were dropped')
            raise
        else:
            self.log.seek(0, io.SEEK_END)
            for record in [*made, Record(Kind.COMMIT, '')]:
                self.log.write(record.pack())
            for record in made:
                self.apply(record)

    def compact(self):
        log = io.BytesIO()
        for key, text in sorted(self.texts.items()):
            log.write(Record(Kind.ADD, key, text).pack())
        log.write(Record(Kind.COMMIT, '').pack())
        before, after = self.log.getbuffer().nbytes, log.getbuffer().nbytes
        self.log = log
        return before, after

    @cached_property
    def vocabulary(self):
        return sorted(word for word, postings in self.postings.items() if postings)

    def starting_with(self, prefix):
        start = bisect_left(self.vocabulary, prefix)
        return list(itertools.takewhile(lambda w: w.startswith(prefix), self.vocabulary[start:]))

    def weight(self, word, key):
        postings = self.postings.get(word, {})
        if key not in postings:
            return 0.0
        frequency = len(postings[key]) / (1 + sum(1 for _ in words(self.texts[key])))
        return frequency * math.log(1 + len(self.texts) / len(postings))


class QueryError(ValueError):
    def __init__(self, message, query, at):
        super().__init__(f'{message}\n  {query}\n  {" " * at}^')


class Query:
    """`a b` both, `a | b` either, `-a` not, `"a b"` in a row, `pre*` any such word, brackets."""
    TOKEN = re.compile(r'\s*(?:(?P<phrase>"[^"]*"?)|(?P<word>[\w\']+\*?)|(?P<sign>[()|-])|(?P<bad>\S))')

    def __init__(self, source):
        self.source = source
        self.tokens = [(m.lastgroup, m[m.lastgroup], m.start(m.lastgroup)) for m in self.TOKEN.finditer(source)]
        self.at = 0
        self.words = []
        self.find = self.either()
        if self.at < len(self.tokens):
            self.fail('nothing may follow')

    def fail(self, message):
        place = self.tokens[self.at][2] if self.at < len(self.tokens) else len(self.source)
        raise QueryError(message, self.source, place)

    def accept(self, *texts):
        if self.at < len(self.tokens) and self.tokens[self.at][1] in texts:
            self.at += 1
            return True
        return False

    def either(self):
        parts = [self.both()]
        while self.accept('|'):
            parts.append(self.both())
        return lambda index: reduce(set.union, (p(index) for p in parts))

    def both(self):
        parts = [self.one()]
        while self.at < len(self.tokens) and self.tokens[self.at][1] not in ('|', ')'):
            parts.append(self.one())
        return lambda index: reduce(set.intersection, (p(index) for p in parts))

    def one(self):
        if self.accept('-'):
            inside = self.one()
            return lambda index: index.texts.keys() - inside(index)
        if self.accept('('):
            inside = self.either()
            if not self.accept(')'):
                self.fail("')' is missing")
            return inside
        if self.at == len(self.tokens):
            self.fail('a word is missing')
        kind, text, _ = self.tokens[self.at]
        match kind:
            case 'phrase' if len(text) < 2 or text[-1] != '"':
                self.fail('the quotation never ends')
            case 'phrase':
                row = [w for w, _ in words(text)]
                self.words += row
                found = lambda index: {k for k in index.texts if self.in_a_row(index, k, row)}
            case 'word' if text.endswith('*'):
                prefix = ''.join(w for w, _ in words(text)) or text[:-1].casefold()
                found = lambda index: set().union(*(index.postings[w] for w in index.starting_with(prefix)))
            case 'word':
                [word] = [w for w, _ in words(text)] or [text]
                self.words.append(word)
                found = lambda index: set(index.postings.get(word, ()))
            case _:
                self.fail(f'{text!r} means nothing here')
        self.at += 1
        return found

    @staticmethod
    def in_a_row(index, key, row):
        starts = (set(p - i for p in index.postings.get(w, {}).get(key, ())) for i, w in enumerate(row))
        return bool(reduce(set.intersection, starts)) if row else False

    def run(self, index, limit=3):
        scored = ((sum(index.weight(w, key) for w in self.words), key) for key in self.find(index))
        return heapq.nsmallest(limit, scored, key=lambda pair: (-pair[0], pair[1]))


DOCUMENTS = {
    'harbour': "The harbour's cranes unload coffee; coffee ships wait in the fog.",
    'mountain': 'Fog over the mountains. A café on the pass sells coffee and maps.',
    'archive': 'Maps, maps, maps: the archive keeps 1,204 maps of the Straße and the sea.',
    'bakery': 'Crème brûlée and naïve bread; the bakers sleep while ships sail.',
    'blank': '',
}


def main():
    index = Index()
    with index.batch() as put:
        for key, text in DOCUMENTS.items():
            put(Record(Kind.ADD, key, text))
    print(len(index.texts), 'documents,', len(index.vocabulary), 'words:', ' '.join(index.vocabulary[:12]), '…')
    print(Counter(len(w) for w in index.vocabulary).most_common(3))
    queries = ['coffee', 'COFFEE fog', 'map | bread', 'ship -coffee', '"coffee ships"', '"ships coffee"', 'strasse', 'creme "brulee and"',
               's*', '-(s* | maps)', 'fog (', '"fog', '| fog', 'fog ) map', 'a & b', '']
    for source in queries:
        try:
            found = Query(source).run(index)
        except QueryError as e:
            print(f'{source!r}: {e}')
        else:
            print(f'{source!r}:', ', '.join(f'{key} {score:.3f}' for score, key in found) or 'nothing')

    print('--- a batch that fails')
    try:
        with index.batch() as put:
            put(Record(Kind.REMOVE, 'harbour'))
            put(Record(Kind.ADD, 'x', 5 + '5'))
    except TypeError as e:
        print(e, e.__notes__, 'harbour' in index.texts)

    print('--- changes and compaction')
    with index.batch() as put:
        put(Record(Kind.REMOVE, 'bakery'))
        put(Record(Kind.ADD, 'blank', 'no longer blank: \udcff fog'))
    print(Query('ship*').run(index), Query('blank').run(index))
    before, after = index.compact()
    print(before, '->', after)
    log = index.log.getvalue()
    again = Index(io.BytesIO(log))
    print(again.texts == index.texts, again.vocabulary == index.vocabulary, ascii(again.texts['blank']))

    print('--- broken logs')
    extra = Record(Kind.ADD, 'late', 'too late').pack()
    for name, data in {'cut header': log + extra[:7], 'cut body': log + extra[:-3], 'flipped': log + extra[:-1] + b'!',
                       'no magic': log + b'GARBAGE.....', 'uncommitted': log + extra, 'kind': log + HEADER.pack(MAGIC, 9, 0, 0)}.items():
        print(name)
        try:
            print(' ', sorted(Index(io.BytesIO(data)).texts))
        except ValueError as e:
            print(' ', type(e).__name__, e)


main()
