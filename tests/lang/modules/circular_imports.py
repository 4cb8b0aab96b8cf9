import _circ_a
print(_circ_a.get_b(), _circ_a.b.get_a())
