class P:
    __match_args__ = ('a', 'b')
    @property
    def b(self):
        raise ValueError('matching')
    a = 1
match P():
    case P(1, 2):
        pass
