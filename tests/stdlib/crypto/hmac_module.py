# case: the whole of hmac
import hashlib
import hmac


def show(case, call):
    try:
        print(case + ":", repr(call()))
    except Exception as error:
        print(case + ":", type(error).__name__, error)


show('new', lambda: hmac.new(b'k'))
show('new2', lambda: hmac.new(b'k', b'm', 'sha256').hexdigest()[:8])
show('newpos', lambda: hmac.new(b'k', b'm', 'sha256').name)
show('newf', lambda: hmac.new(b'k', b'm', hashlib.sha256).name)
show('newm', lambda: hmac.new(b'k', b'm', hashlib).name)
show('newstr', lambda: hmac.new('k', b'm', 'sha256'))
show('newmstr', lambda: hmac.new(b'k', 'm', 'sha256'))
show('newmint', lambda: hmac.new(b'k', 3, 'sha256'))
show('newka', lambda: hmac.new(bytearray(b'k'), bytearray(b'm'), 'sha256').hexdigest()[:8])
show('newkm', lambda: hmac.new(memoryview(b'k'), b'm', 'sha256'))
show('newzz', lambda: hmac.new(b'k', b'm', 'zz'))
show('newsh', lambda: hmac.new(b'k', b'm', 'shake_128'))
show('newshf', lambda: hmac.new(b'k', b'm', hashlib.shake_128))
show('new3', lambda: hmac.new(b'k', b'm', 3))
show('newNone', lambda: hmac.new(b'k', None, 'md5').hexdigest()[:8])
show('newdNone', lambda: hmac.new(b'k', b'm', None))
show('kw', lambda: hmac.new(key=b'k', msg=b'm', digestmod='sha1').hexdigest()[:8])
show('kwbad', lambda: hmac.new(b'k', digest='sha1'))
show('bl', lambda: hmac.new(b'k', b'm', 'blake2b').name)
show('blf', lambda: hmac.new(b'k', b'm', hashlib.blake2b).hexdigest()[:8])
show('blq', lambda: hmac.new(b'k', b'm', lambda d=b'': hashlib.blake2b(d, digest_size=9)).hexdigest())
show('SHA', lambda: hmac.new(b'k', b'm', 'SHA256').name)
show('sha3', lambda: hmac.new(b'k', b'm', 'sha3_256').block_size)
show('dig', lambda: hmac.digest(b'k', b'm', 'sha256').hex()[:8])
show('dig2', lambda: hmac.digest(b'k', b'm', hashlib.sha256).hex()[:8])
show('digstr', lambda: hmac.digest('k', b'm', 'sha256'))
show('digm', lambda: hmac.digest(b'k', 'm', 'sha256'))
show('digzz', lambda: hmac.digest(b'k', b'm', 'zz'))
show('digsh', lambda: hmac.digest(b'k', b'm', 'shake_128'))
show('digint', lambda: hmac.digest(b'k', b'm', 3))
show('dig3', lambda: hmac.digest(b'k', 3, 'md5'))
show('diglam', lambda: hmac.digest(b'k', b'm', lambda d=b'': hashlib.sha1(d)).hex()[:8])
show('digkw', lambda: hmac.digest(key=b'k', msg=b'm', digest='md5').hex()[:8])
show('dig()', lambda: hmac.digest())
show('digNone', lambda: hmac.digest(b'k', None, 'md5'))
m = hmac.new(b'k', b'm', 'sha256')
show('m', lambda: (m.name, m.digest_size, m.block_size, m.blocksize))
show('mupd', lambda: m.update('x'))
show('mupd3', lambda: m.update(3))
show('mc', lambda: m.copy().hexdigest() == m.hexdigest())
show('cmp', lambda: hmac.compare_digest('a', 'b'))
show('cmp2', lambda: hmac.compare_digest('a', b'a'))
show('cmp3', lambda: hmac.compare_digest('é', 'é'))
show('cmp4', lambda: hmac.compare_digest(3, 4))
show('cmp5', lambda: hmac.compare_digest(b'a', None))
show('cmp6', lambda: hmac.compare_digest(bytearray(b'a'), memoryview(b'a')))
show('cmp8', lambda: hmac.compare_digest(b'a', 'a'))
show('cmp9', lambda: hmac.compare_digest([1], [1]))
show('tr', lambda: (hmac.trans_5C[:3], hmac.trans_36[:3]))
show('ds', lambda: hmac.digest_size)
show('setn', lambda: setattr(m, 'name', 'q'))
show('doc', lambda: hmac.HMAC.__doc__)
show('sig', lambda: __import__('inspect').signature(hmac.new))
show('sigH', lambda: __import__('inspect').signature(hmac.HMAC))
show('bs', lambda: hmac.HMAC.blocksize)
show('mset', lambda: setattr(m, 'digest_size', 3))
# case: HMAC over objects that digest in their own way
class Sum:
    digest_size = 4
    block_size = 8
    name = "sum"

    def __init__(self, data=b""):
        self.total = sum(data)

    def update(self, data):
        self.total += sum(data)

    def digest(self):
        return self.total.to_bytes(4, "big")

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        new = Sum()
        new.total = self.total
        return new


import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    over = hmac.new(b"key", b"message", Sum)
    print(over.name, over.hexdigest(), over.digest_size, over.block_size, [str(w.message) for w in caught])
    copied = over.copy()
    copied.update(b"more")
    print(over.hexdigest(), copied.hexdigest(), hmac.digest(bytes(100), b"message", Sum).hex())
# case: long keys and long messages
for name in ("md5", "sha224", "sha384", "sha3_512", "blake2s", "sha512_256"):
    print(name, hmac.new(bytes(500), bytes(100_000), name).hexdigest())
