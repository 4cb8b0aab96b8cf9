# case: every format with values of every kind, and every function with arguments that do not fit
import struct
from struct import *
def t(source):
    try:
        result = repr(eval(source))
    except Exception as error:
        result = f"{type(error).__module__}.{type(error).__name__}: {error}"
    print(source, "->", result)


for c in "bBhHiIlLqQnNP?":
    for o in ("","<","!","="):
        if o and c in "nNP": t(f"calcsize({o+c!r})"); continue
        for v in ("-1","0","2**7","2**8","2**15","2**16","2**31","2**32","2**63","2**64","-2**63","-2**63-1","1.5","'a'","None","True","b'a'"):
            t(f"pack({o+c!r},{v})")
for c in "efd":
    for v in ("1","1.5","1e300","'a'","None","2**70","10**400","65504","65520","65535","float('nan')","-0.0","float('inf')"):
        for o in ("","<",">"): t(f"pack({o+c!r},{v})")
for e in ("pack('s',b'abc')","pack('2s',b'abc')","pack('5s',b'abc')","pack('s','a')","pack('s',1)","pack('0s',b'a')","pack('p',b'abc')","pack('5p',b'abc')","pack('2p',b'abc')","pack('0p',b'a')","pack('p','a')","pack('c',b'a')","pack('c',b'ab')","pack('c','a')","pack('c',97)","pack('x')","pack('x',1)","pack('3x')","pack('i')","pack('i',1,2)","pack('2i',1)","pack()","pack(1)","pack(b'i',1)","pack('z',1)","pack('ii z',1)","pack('3')","pack('3 i',1,2,3)","pack(' i ',1)","pack('i3',1)","pack('<n',1)","calcsize('P')","calcsize('<P')","calcsize('1000000000000000000000h')","calcsize('9223372036854775807s')","calcsize('9223372036854775808s')","calcsize('9223372036854775807h')","calcsize('\\xe9')","calcsize('i\\0')","calcsize(3)","calcsize(None)","calcsize()","calcsize('i','i')","calcsize('<bhiq')","calcsize('bhiq')","calcsize('qb')","calcsize('qb0q')","calcsize('@')","calcsize('')","calcsize('<>')","calcsize('i<')","calcsize(bytearray(b'i'))",
"unpack('i',b'abc')","unpack('i',b'abcd')","unpack('i','abcd')","unpack('i',3)","unpack('i')","unpack('i',bytearray(4))","unpack('i',memoryview(b'abcd'))","unpack('?',b'\\x02')","unpack('3s',b'abc')","unpack('4p',b'\\x02abc')","unpack('2p',b'\\x05a')","unpack('0s',b'')","unpack('c',b'a')","unpack('2c',b'ab')","unpack('<3xb',b'\\0\\0\\0\\1')","unpack('e',b'\\0\\x7c')",
"unpack_from('i',b'abcdefgh',2)","unpack_from('i',b'abc')","unpack_from('i',b'abcd',1)","unpack_from('i',b'abcd',-4)","unpack_from('i',b'abcd',-5)","unpack_from('i',b'abcd',-2)","unpack_from('i',b'abcd','a')","unpack_from('i')","unpack_from('i',buffer=b'abcd',offset=0)","unpack_from('i',b'abcd',2**70)","unpack_from('i',3)","unpack_from('i',b'abcd',5)",
"pack_into('i',bytearray(4),0,1)","pack_into('i',bytearray(3),0,1)","pack_into('i',bytearray(4),1,1)","pack_into('i',bytearray(4),-4,1)","pack_into('i',bytearray(4),-5,1)","pack_into('i',bytearray(4),-2,1)","pack_into('i',b'abcd',0,1)","pack_into('i',bytearray(4))","pack_into('i')","pack_into()","pack_into('i',bytearray(4),'a',1)","pack_into('i',bytearray(4),0)","pack_into('i',bytearray(4),0,1,2)","pack_into('i',3,0,1)","pack_into('i',bytearray(4),0,'a')","pack_into('i',memoryview(bytearray(8)),2,1)","pack_into('i',memoryview(bytearray(8)).cast('h'),2,1)",
"list(iter_unpack('h',b'abcd'))","iter_unpack('h',b'abc')","iter_unpack('',b'')","iter_unpack('h',3)","iter_unpack('h')","next(iter_unpack('h',b''),0)","type(iter_unpack('h',b'ab')).__name__","iter_unpack('h',b'abcd').__length_hint__()",
"Struct('i').size","Struct('i').format","Struct(b'i').format","Struct(3)","Struct()","Struct('i').pack(1)","Struct('i').pack()","Struct('i').pack('a')","Struct('i').unpack(b'abcd')","Struct('i').unpack()","Struct('i').unpack(b'')","Struct('z')","repr(Struct('>i'))","Struct('i')==Struct('i')","Struct('i').unpack_from(b'abcdefgh',offset=4)","Struct('i').unpack_from()","Struct('i').pack_into()","Struct('i').pack_into(bytearray(4),0)","Struct('i').pack_into(bytearray(4),0,'a')","Struct('2i').pack(1)","Struct('i').iter_unpack(b'abc')","list(Struct('i').iter_unpack(b'abcdefgh'))","Struct(format='i').size","Struct('i','i')","Struct('\\xe9')","struct.error.__mro__","struct.error.__module__","struct.Struct","Struct.__module__","Struct('i').size.__class__","Struct('i').__sizeof__()>0","pack('hhl',1,2,3)","pack('<hhl',1,2,3)","pack('>hhl',1,2,3)","pack('@llh0l',1,2,3)","pack('c0i',b'a')","pack('<?',[])","pack('<?',[1])","pack('3?',0,1,'')","pack('i',*[])"): t(e)
class X:
    def __index__(s): return 5
    def __float__(s): return 2.5
    def __bool__(s): raise KeyError(1)
class Y:
    def __index__(s): raise KeyError(2)
    def __float__(s): raise KeyError(3)
for c in ("i","d","?","Q","b"): t(f"pack('{c}',X())"); t(f"pack('{c}',Y())")
