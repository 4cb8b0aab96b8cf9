class Celsius(int):
    def __repr__(self):
        return f'{int(self)}C'
    def warmer(self, by):
        return Celsius(self + by)
t = Celsius(20)
print(t, repr(t), t + 1, type(t + 1), t.warmer(5), [t])
print(t == 20, hash(t) == hash(20), {20: 'x'}[t], isinstance(t, int), int(t), type(int(t)))
t.label = 'room'
print(t.label, t * 2, -t, t / 8, t > 19, bool(Celsius(0)))
print(Celsius('15'), Celsius(), Celsius(2.9), list(range(Celsius(3))), 'abc'[Celsius(1)])
