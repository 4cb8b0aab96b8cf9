x = 1234.56789
for spec in ['', 'f', '.2f', '.0f', '#.0f', 'e', '.3e', 'E', 'g', '.3g', '.10g', 'G', '%', '.1%', ',', ',.2f', '_.3f', '10.2f', '<12.1f', '^12.1f', '>12.1f', '+.2f', ' .2f', '012.3f', '=+12.2f', '*^15.2f', 'n', '.3', '#g', 'z.1f']:
    print(repr(spec), '[' + format(x, spec) + ']', '[' + format(-x, spec) + ']')
for v in (0.0, 1e-10, 1e20, 123456789.0, 0.5, 2.5, 1e16, 999999.5):
    print(f'{v:g} {v:.0f} {v:.3} {v:e} {v:,} {v:.15g} {v:.17g}')
print(f'{1e300:.2f}'[:12], len(f'{1e300:.2f}'), f'{0.1:.30f}', f'{-0.04:.1f}', f'{-0.04:z.1f}')
print('%.2f %e %g %5.1f|%-8.2f|%+f %010.3f %.0f' % (x, x, x, x, x, x, x, 0.5))
for bad in ('d', 'x', 's', 'c', '.', ',d', '10.2q'):
    try:
        print(format(x, bad))
    except ValueError as e:
        print(e)
