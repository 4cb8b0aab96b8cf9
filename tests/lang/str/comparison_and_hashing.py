print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'a' == 'a', 'a' != 'b', 'é' > 'z', '😀' > '\uffff', 'a' <= 'a', 'b' >= 'a')
print('a' == 1, 'a' == b'a', hash('a') == hash('a'), hash('') == hash(''), hash('é' + 'a') == hash('éa'))
words = ['banana', 'apple', 'cherry', 'Apple', 'é', 'z', '10', '9', '']
print(sorted(words), sorted(words, reverse=True), sorted(words, key=str.lower), sorted(words, key=len), min(words), max(words))
try:
    'a' < 1
except TypeError as e:
    print(e)
d = {}
for w in ('a' + 'b', 'ab', 'a' 'b', ''.join(['a', 'b'])):
    d[w] = d.get(w, 0) + 1
print(d)
