class A:
    def __init__(self):
        self.x = 5
        self.d = {"k": 1, "1": 2, 1: 3, "é": 4}
        self.l = [1, [2, 3]]

    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "A!"

    def __repr__(self):
        return "A?é"


def told(call, *args, **named):
    try:
        return ascii(call(*args, **named))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


def show(*templates):
    for template in templates:
        print(template, told(template.format, "ab", 7, x="X", y=3, a=A()))


# case: by number, in order and by name
show("{}", "{0}", "{1}{0}", "{2}", "{x}", "{q}", "{}{}", "{}{}{}", "{x}{}")

# case: numbering is either automatic or not
show("{}{0}", "{0}{}", "{:{}}{0}", "{0:{}}", "{:{1}}")

# case: numbers that are none
show("{-1}", "{+1}", "{ 0}", "{0 }", "{00}", "{1_0}", "{99999999999999999999}", "{1.5}")

# case: attributes and items
show("{a.x}", "{a.d[k]}", "{a.d[1]}", "{a.d[01]}", "{a.d[é]}", "{a.l[0]}", "{a.l[1][1]}", "{a.l[5]}", "{a.l[-1]}", "{a.l[x]}", "{a.y}", "{a.d[z]}", "{a.__class__.__name__}", "{[0]}", "{.real}")

# case: attributes and items that are cut off
show("{0[}", "{0[]}", "{0[a}", "{0[a]b}", "{0[a].}", "{0.}", "{0..x}", "{.x}", "{a[}]}", "{a.d[{]}")

# case: braces
show("{{", "}}", "{{}}", "{", "}", "{}}", "{{}", "a{", "a}", "{a}b}", "{0", "{0:", "{0!")

# case: conversions
show("{a}", "{a!r}", "{a!s}", "{a!a}", "{a!r:>6}", "{a:>6}", "{0!x}", "{0!}", "{0!rr}", "{0!r", "{!r}", "{0!r!s}", "{0! r}")

# case: fields in specs
show("{0:{1}}", "{:{}}", "{0:>{1}}|", "{0:{1}{y}}", "{0:{1:{y}}}", "{0:{a.x}}|", "{1:{y}.{y}}", "{0:{}}", "{0:{", "{0:{}", "{1:0{y}b}")

# case: the spec belongs to the object
show("{a:}", "{a:%H:%M}", "{a::}", "{a:!r}", "{a:{{}}}", "{a:}}")

# case: specs that do not fit
show("{0:d}", "{1:s}", "{0:=5}", "{0:+}", "{0:,}", "{1:.2}", "{1:q}", "{0:10.2}|", "{0:^9}|", "{0:é<5}")

# case: a mapping
class Missing(dict):
    def __missing__(self, key):
        return f"?{key}"
for template in ("{x}", "{y}", "{0}", "{}", "{x.real}", "{x[0]}", "{{"):
    print(template, told(template.format_map, {"x": "X", "0": "zero", "": "E"}), told(template.format_map, Missing()))
print(told("{a}".format_map, 5), told("{a}".format_map, [1]), told("x".format_map, None), told("{}".format_map, None))

# case: what __format__ gives
class Wrong:
    def __format__(self, spec):
        return 5
class Plain:
    pass
print(told("{}".format, Wrong()), told(format, Wrong(), ""), told("{:5}".format, Plain()), told(format, None, "5"), told(format, [], "x"), told(format, 1, 2), told(format, 1, None))

# case: lone surrogates
print(told("{0:\ud800<3}{1}".format, "a", "\udfff"), told("\ud800{}".format, 1), told("{0[\ud800]}".format, {"\ud800": 1}))
