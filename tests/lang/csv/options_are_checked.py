import csv
import io


def shown(*texts):
    for text in texts:
        try:
            eval(text)
            print(text, "-> is right")
        except Exception as error:
            print(text, "->", type(error).__name__, error)


# case: quoting is one of six numbers
shown("csv.reader([], quoting=9)", "csv.reader([], quoting='a')", "csv.reader([], quoting=None)", "csv.reader([], quoting=-1)", "csv.reader([], quoting=True)")

# case: characters differ from each other and end no line
shown("csv.reader([], delimiter='\\n')", "csv.reader([], delimiter='\"')", "csv.reader([], quotechar='\\r')", "csv.reader([], delimiter=',', escapechar=',')", "csv.reader([], escapechar='\"')")
shown("csv.reader([], quotechar=' ', skipinitialspace=True)", "csv.reader([], escapechar=' ', skipinitialspace=True)", "csv.reader([], delimiter='')", "csv.reader([], delimiter='ab')", "csv.reader([], quotechar=5)")

# case: what ends a line is a str
shown("csv.reader([], lineterminator=None)", "csv.writer(io.StringIO(), lineterminator=5)", "csv.writer(5, lineterminator=5)")

# case: names of dialects and limits
shown("csv.register_dialect(None)", "csv.field_size_limit('a')", "csv.get_dialect('x')")


# case: no quote character and no quoting given means that nothing is quoted
class Quoteless(csv.excel):
    quotechar = None


print(list(csv.reader(['"a",b'], quotechar=None)))
shown("csv.reader([], quotechar=None, quoting=0)", "csv.reader([], quotechar=None, quoting=3)", "Quoteless()")

# case: blanks in front of fields are skipped where the delimiter is a blank too
for line in ("a b  c", " a  b", "a b ", '"x"  y', "  "):
    print(list(csv.reader([line], delimiter=" ", skipinitialspace=True)), list(csv.reader([line], skipinitialspace=True)))
out = io.StringIO()
csv.writer(out, delimiter=" ", skipinitialspace=True).writerow(["", "a", "", "b c", " d"])
print(repr(out.getvalue()), list(csv.reader([out.getvalue()], delimiter=" ", skipinitialspace=True)))
