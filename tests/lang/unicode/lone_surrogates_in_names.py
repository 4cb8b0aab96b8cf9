class C:
    __slots__ = ()


def tell(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, ascii(str(e)), ascii(getattr(e, 'name', None)))


# case: attributes that there are not
tell(lambda: getattr(5, '\ud83d'))
tell(lambda: getattr(int, 'a\ud83d\ude00b'))
tell(lambda: getattr(__import__('sys'), '\udcff'))
tell(lambda: setattr(5, '\ud800', 1))
tell(lambda: setattr(C(), '\ud800', 1))
tell(lambda: delattr(C, '\ud800'))
tell(lambda: '{a.\ud800}'.format(a=1))

# case: reasons of codec errors
print(ascii(str(UnicodeEncodeError('x', '\U00010000', 0, 1, '\ud800'))))
print(ascii(str(UnicodeDecodeError('x', b'ab', 0, 2, 'a\udfff'))))
print(ascii(str(UnicodeTranslateError('abc', 0, 3, '\ud800!'))))
