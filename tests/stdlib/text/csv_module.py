import csv, io
print(list(csv.reader(['a,b,c', '1,"x, y",3', '"q ""z""",,', '', 'a;b'])), list(csv.reader(['a;b', "'x;y';2"], delimiter=';', quotechar="'")), list(csv.reader(['"multi\n', 'line",x'])), list(csv.reader(['1,"2"', '3.5,"x"'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['a\tb'], 'excel-tab')), list(csv.reader(['a\\,b,c'], escapechar='\\')), list(csv.reader(['a, b'], skipinitialspace=True)))
o = io.StringIO(); w = csv.writer(o); w.writerow(['a', 'b c', 'd,e', 'q"q', 'n\nl', 5, 2.5, None, '']); w.writerows([[1], [2, 3]]); w.writerow([]); w.writerow(['']); print(repr(o.getvalue()))
for q in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_MINIMAL):
    o = io.StringIO(); csv.writer(o, quoting=q, lineterminator='\n').writerow(['a', 1, 'x y']); print(repr(o.getvalue()))
r = csv.DictReader(['n,v', 'a,1', 'b,2,extra', 'c']); print(list(r), r.fieldnames, r.line_num)
o = io.StringIO(); w = csv.DictWriter(o, ['x', 'y'], restval='-', lineterminator='\n'); w.writeheader(); w.writerow({'x': 1}); w.writerow({'x': 2, 'y': 'a b'}); print(o.getvalue())
for f in (lambda: w.writerow({'z': 1}), lambda: csv.writer(o).writerow(5), lambda: csv.writer(o, quoting=csv.QUOTE_NONE).writerow(['a,b']), lambda: csv.reader([], delimiter='ab'), lambda: list(csv.reader([b'x'])), lambda: csv.get_dialect('zz')):
    try: f()
    except (ValueError, csv.Error, TypeError) as e: print(type(e).__name__, e)
csv.register_dialect('pipe', delimiter='|'); print(list(csv.reader(['a|b'], 'pipe')), sorted(csv.list_dialects()))
