class A:
    @property
    def p(self):
        return self.m()
    def m(self):
        return self.__missing
A().p
