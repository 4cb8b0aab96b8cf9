# The editor of this file must leave the blanks at the ends of lines.
import traceback


def fails():
    raise ValueError("x")   # a comment and blanks   


def adds(a):
    return (a +   
            fails())   


def spreads(a):
    return max(a,   # one   
               len(a) + fails(),	
               a, 
               3   # last   
               )   # end   


def spans(a):
    return (a   # first   
            + None   # last   
            )   


def calls():
    spreads("a",   # one   
            2,   
            3)   # three   


def raises_again():
    raise   	


def asserts():
	assert 1 == 2, "no"   # tab  	


for act in (fails, lambda: adds(1), lambda: spreads("a"), raises_again, asserts, lambda: spans(1), calls):
    try:
        act()   
    except Exception:
        print(traceback.format_exc().replace(__file__, "FILE"))

adds(2)   # the end   
