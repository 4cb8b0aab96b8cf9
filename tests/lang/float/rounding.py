print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1.5), round(2.6), round(-2.6))
print(round(2.675, 2), round(1.005, 2), round(1234.5678, 2), round(1234.5678, -2), round(0.5, 0), round(1.5, 0), round(2.5, 0))
print(type(round(2.5)), type(round(2.5, 0)), round(1e300), round(5e-324, 400), round(1.1, 500), round(123.456, -5), round(-0.4), round(-0.4, 0))
print(round(1e16), round(1e22, -20), round(0.15, 1), round(0.25, 1), round(0.35, 1), round(8.5), round(1e308, -308))
for x in (float('inf'), float('nan')):
    try:
        round(x)
    except (OverflowError, ValueError) as e:
        print(e)
    print(round(x, 2))
