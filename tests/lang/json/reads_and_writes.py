import json
def t(s,**k):
    try: print(repr(s)[:60], '->', repr(json.loads(s,**k))[:80])
    except BaseException as e: print(repr(s)[:60],'!!',type(e).__name__,str(e)[:150], getattr(e,'pos',''))
for s in ['','  ','[','{','[1','[1,','[1,]','[1,]x','{"a"','{"a":','{"a":1','{"a":1,','{"a":1,}','{a:1}','{"a" 1}','[1 2]','"abc','"a\nb"','"\\x"','"\\u12"','"\\u12G4"','"\\ud83d\\ude00"','"\\ud83d"','"\\ud83dx"','01','1.','1e','-','-I','-Infinity','NaN','Infinity','nul','tru','1 x','[1]]','"\\','"\\u','\ufeff1','{"a":1 "b":2}','{1:2}','{"a":1,,}','[,]','[1,,2]','"a\tb"','"a\x7fb"',' 1 ','1'*5000,'1e400','-0','-0.0','1E5','[1, ]','{"a": 1 , }','"\\u00e9\\\\"','"é\\q"','é','[é]','"\\ud83d\\u0041"','"\\ude00"','"\\U1234"','{"a":1]','[1}']: t(s)
t('"a\nb"',strict=False); t(b'\xef\xbb\xbf1'); t(b'\xff'); t('{"a":1}'.encode('utf-16')); t(5); t('[]',bad=1)
def d(o,**k):
    try: print(json.dumps(o,**k))
    except BaseException as e: print('!!',type(e).__name__,e, getattr(e,'__notes__',None))
d({1:2,(1,):3}); d({1:2,(1,):3},skipkeys=True); d({1,2}); d([{'a':object}]); d({'b':1,'a':2,3:1},sort_keys=True); d(float('nan'),allow_nan=False); d({float('nan'):1},allow_nan=False); d([1,[2,{}],[],{"a":[]}],indent=2); d([1,2],indent=0); d([1,{"a":2}],indent='\t',separators=(',',':')); d({True:1,None:2,1.5:3,False:4}); a=[];a.append(a); d(a); d({'é':'\U0001f600\x7f\x00"\\/\b\f\n\r\t\ud800'}); d({'é':'\U0001f600\x7f\x00"\\/'},ensure_ascii=False); d(10**5000) ; d(1e16); d(-0.0); d([1],indent=True); d(object(),default=lambda o:[1,{"x":o.__class__.__name__}]); x=object(); d(x,default=lambda o:o); d(x,default=5);d((1,2)); d({}, indent=4); d([[]],indent=-1); d({1:1,'1':2}); d(1,foo=2); d([float('inf')]); d(b'x'); d({"a":x}, default=lambda o: {"k":x} if 0 else 7)
