class Marks:
    def mark(self, text):
        return text + "!"


marks = Marks()


# case: a map that calls a method
def over_map():
    yield from map(marks.mark, ["a", "b"])
    yield from map(marks.mark, ["c"])
    result = yield from map(marks.mark, ())
    yield result
print(list(over_map()))

# case: map over a generator, in a loop, through another delegation
def inner():
    for i in range(2):
        yield str(i)
def nested():
    for i in range(2):
        yield from map(marks.mark, inner())
def outer():
    yield from nested()
for text in outer():
    print(text, end=" ")
print()

# case: filter and zip and a sorted key
def others():
    yield from filter(lambda x: x % 2, range(5))
    yield from zip(map(marks.mark, "ab"), filter(None, (0, 1, 2)))
    yield from sorted([3, 1, 2], key=lambda x: -x)
    yield from iter(lambda: 3, 3)
    yield from enumerate(map(marks.mark, "x"))
print(list(others()))

# case: an object whose methods are a generator's
class Wrapper:
    def __init__(self, generator):
        self.generator, self.send, self.throw, self.close = generator, generator.send, generator.throw, generator.close
    def __iter__(self):
        return self
    def __next__(self):
        return next(self.generator)
def talks():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
    except ValueError as error:
        print("caught", error)
        return "thrown"
    return x, y
def delegates():
    result = yield from Wrapper(talks())
    yield result
it = delegates()
print(next(it), it.send("A"), it.send("B"))
it = delegates()
print(next(it), it.throw(ValueError("v")))

# case: an exception of the called function passes
def fails():
    yield from map(lambda x: 1 // x, [1, 0])
it = fails()
print(next(it))
try:
    next(it)
except ZeroDivisionError as error:
    print(error)

# case: StopIteration of the called function ends the map
def stops():
    result = yield from map(lambda x: next(iter(())), [1])
    yield "after", result
print(list(stops()))
