import re
from string import Template


def told(call, *args, **named):
    try:
        return ascii(call(*args, **named))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


# case: names in and without braces
print(Template("$a ${b}c $$ $A").substitute(a=1, b=2, A=3), Template("$aé$_x1").substitute(a=1, _x1=2))

# case: what is wrong, and where
for text in ("$", "$1", "${", "${a", "${1}", "a$", "x\n y $!", "$é", "${é}", "\n$"):
    print(ascii(text), told(Template(text).substitute, a=1), told(Template(text).safe_substitute, a=1), Template(text).is_valid())

# case: what is missing
print(told(Template("$a $b").substitute, a=1), Template("$a ${b} $").safe_substitute({"a": 1}), told(Template("$a").substitute, 1))

# case: names win over the mapping
print(Template("$a").substitute({"a": 1}, a=2), told(Template("$a").substitute, {}, {}), told(Template(1).substitute))

# case: which names there are
print(Template("$b $a ${b} $$c $ $1").get_identifiers())

# case: another sign and other names
class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"
print(Percent("%a_b %a %% %{c_d} $x").safe_substitute(a_b=1, c_d=2), Percent("%a_b%").get_identifiers())

# case: other names between braces
class Braces(Template):
    braceidpattern = "[^}]+"
print(Braces("$a ${b c}").substitute({"a": 1, "b c": 2}), told(Braces("$a c").substitute, {"a": 1}))

# case: a pattern of one's own
class Own(Template):
    pattern = r"\[(?:(?P<escaped>\[)|(?P<named>\w+)\]|(?P<braced>\b\B)|(?P<invalid>))"
print(Own("[a] [[ [b]").substitute(a=1, b=2), told(Own("[").substitute))

# case: case can matter
class Small(Template):
    flags = 0
print(Small("$a").safe_substitute(a=1), told(Small("$A").substitute, A=1))

# case: attributes
print(Template.delimiter, Template.idpattern, Template.braceidpattern, int(Template.flags), Template.pattern.groupindex.keys() == {"escaped", "named", "braced", "invalid"})
