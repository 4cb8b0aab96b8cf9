for s in ('hello World', 'ÀÉÎ straße', 'ΑΣ', "they're bill's", 'ǅ', 'ﬁ', 'İ', 'ı', '123abc', '', 'hELLO 2nd'):
    print(repr(s), repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize()), repr(s.swapcase()), repr(s.casefold()))
print('ΟΔΥΣΣΕΥΣ'.lower(), 'ΑΣ ΑΣΒ'.lower(), 'Σ'.lower())
