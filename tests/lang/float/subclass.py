class Metres(float):
    def __new__(cls, value, unit='m'):
        self = super().__new__(cls, value)
        self.unit = unit
        return self
    def __str__(self):
        return f'{float(self)}{self.unit}'
m = Metres(2.5, 'km')
print(m, repr(m), m + 1, type(m + 1), m.unit, m == 2.5, hash(m) == hash(2.5))
print(f'{m}', f'{m:.2f}', '%s' % m, [m], round(m), -m, m * 2)
