import weakref, gc
from weakref import *
class C:
    def __init__(s,n=0): s.n=n
    def __repr__(s): return f'C({s.n})'
    def m(s): return 'm'
    def __eq__(s,o): return isinstance(o,C) and s.n==o.n
    def __hash__(s): return hash(s.n)
def t(fn):
    try: print(repr(fn()).split(' at 0x')[0])
    except Exception as e: print(type(e).__name__,e)
def make():
    c=C(1); r=ref(c); assert r() is c; assert ref(c) is r; return c,r

# case: references, shared and with callbacks
c,r=make()
print(r(), r.__callback__, getweakrefcount(c), len(getweakrefs(c)), type(r).__name__, type(r).__module__, ReferenceType is ref)
log=[]
r2=ref(c,lambda w: log.append(('cb',w() is None)))
r3=ref(c,lambda w: log.append('cb3'))
print(getweakrefcount(c), r2 is r, r2==r, hash(r2)==hash(c), r2.__callback__ is not None)
print(repr(r).split(' at ')[0], repr(r).split("; ")[1].split(' at')[0])
c=None
gc.collect()
print(r(), log, repr(r).split('; ')[1], getweakrefcount(5))

# case: what cannot be referred to
t(lambda: hash(r)); t(lambda:hash(ref(C())) if 0 else 0)
t(lambda: ref(5)); t(lambda: ref()); t(lambda: ref(C,1,2)); t(lambda: ref([])); t(lambda: ref('a')); t(lambda:ref(object())); t(lambda:ref(C,callback=1)); t(lambda:ref(None))
class S: __slots__=()
class SW: __slots__=('__weakref__',)
t(lambda: ref(S())); 
sw=SW(); t(lambda: ref(sw)() is sw)

# case: instances of subclasses
class T(tuple): pass
class I(int): pass
class St(str): pass
class L(list): pass
class D(dict): pass
class E(Exception): pass
for x in (T(),I(),St(),L(),D(),E()):
    t(lambda: ref(x)() is x)

# case: comparison of references

a,b=C(1),C(1); ra,rb=ref(a),ref(b); print(ra==rb, ra!=rb, ra==5, ra is rb); a=None
gc.collect()
print(ra==rb, ra==ra)

# case: proxies of plain objects

c=C(7); p=proxy(c); print(p.n, p.m(), str(p), p==c, type(p).__name__, isinstance(p,C), p.__class__ is C, proxy(c) is p)
p.x=5; print(c.x); del p.x; print(hasattr(c,'x'))
t(lambda: hash(p)); 

# case: proxies forward operators
class V:
    def __init__(s): s.v=[1,2]
    def __len__(s): return 2
    def __getitem__(s,i): return s.v[i]
    def __contains__(s,i): return i in s.v
    def __iter__(s): return iter(s.v)
    def __add__(s,o): return ('add',o)
    def __radd__(s,o): return ('radd',o)
    def __bool__(s): return False
    def __call__(s,*a): return a
    def __neg__(s): return 'neg'
    def __lt__(s,o): return 'lt'
v=V(); p=proxy(v); print(len(p),p[0],1 in p,list(p),p+1,1+p,bool(p),p(1,2),-p,p<1,type(p).__name__, type(p).__module__)
v=None
gc.collect()
t(lambda:p.v); t(lambda:len(p)); t(lambda: p+1); t(lambda: p(1)); t(lambda:bool(p)); t(lambda: str(p))
t(lambda: proxy(5)); t(lambda: weakref.ProxyType())

# case: methods

c=C(1); wm=WeakMethod(c.m); print(wm()(), wm()==c.m, wm==WeakMethod(c.m)); c=None
gc.collect()
print(wm()); t(lambda: WeakMethod(len))
# containers

# case: WeakValueDictionary
d=WeakValueDictionary(); a,b=C(1),C(2); d['a']=a; d['b']=b; print(len(d), sorted(d), sorted(d.items()), 'a' in d, d.get('z'), d['a'], list(d.values()))
a=None
gc.collect()
print(len(d), list(d), 'a' in d, d.get('a',9)); t(lambda: d['a'])
d['c']=b; print(d.pop('c'), d.pop('q',1), d.setdefault('e',b), sorted(d)); t(lambda: d.pop('q')); print(sorted(d.copy()), len(d.valuerefs()), repr(d)[:24]); d.clear(); print(len(d)); t(lambda: d.popitem()); t(lambda: d.__setitem__('a',5))

# case: WeakKeyDictionary
d=WeakKeyDictionary(); a,b=C(1),C(2); d[a]=1; d[b]=2; print(len(d), d[a], a in d, 5 in d, sorted(d.values()), d.get(C(9)), d[C(1)])
a=None
gc.collect()
print(len(d), list(d.items()), len(d.keyrefs())); print(d.pop(b), len(d)); t(lambda: d.__setitem__(5,1))

# case: WeakSet
s=WeakSet(); a,b=C(1),C(2); s.add(a); s.add(b); s.add(a); print(len(s), a in s, C(1) in s, 5 in s, sorted(x.n for x in s)); a=None
gc.collect()
print(len(s)); s.discard(C(5)); t(lambda:s.remove(b)); t(lambda:s.pop()); 

# case: algebra of weak sets
k=[C(i) for i in range(4)]; s1=WeakSet(k[:3]); s2=WeakSet(k[2:]); n=lambda s: sorted(x.n for x in s)
print(n(s1|s2), n(s1&s2), n(s1-s2), n(s1^s2), s1<=s1, s1<s1, s1==WeakSet(k[:3]), s1.isdisjoint(s2), n(s1.union(k)), s1!=s2)

# case: finalizers

c=C(1); f=finalize(c, lambda *a,**k: (log.append((a,k)),'r')[1], 1, x=2); print(f.alive, f.peek()[2:], f.atexit); print(f(), f(), f.alive, f.peek(), f.detach(), log[-1])
f=finalize(c, log.append, 'gone'); c=None
gc.collect()
print(f.alive, log[-1])

# case: finalizers at exit
c=C(2); f=finalize(c, print, 'at exit'); g=finalize(c, print, 'never'); g.atexit=False; h=finalize(c,print,'first')

# case: subclasses of ref
class K(ref):
    __slots__=('tag',)
    def __new__(cls,o,cb,tag): s=ref.__new__(cls,o,cb); s.tag=tag; return s
    def __init__(s,o,cb,tag): super().__init__(o,cb)
q=K(c,None,'t'); print(q.tag, q() is c, type(q).__name__, K(c,None,1) is q)

# case: __del__ and a callback
class P:
    def __del__(s): log.append('del')
x=P(); rx=ref(x, lambda w: log.append('weak')); x=None
gc.collect()
print(log[-2:])
x=[]; 

# case: a circle
class N: pass
n1=N(); n1.me=n1; rn=ref(n1); n1=None
gc.collect()
print(rn())

# case: generic
print(ref[int], weakref.ref.__doc__ is not None)
