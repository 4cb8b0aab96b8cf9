type Vector = list[float]
print(Vector, Vector.__name__, Vector.__value__, type(Vector).__name__)
type Tree[T] = T | list[Tree[T]]
print(Tree, Tree.__type_params__)
type Lazy = undefined_until_used
try:
    Lazy.__value__
except NameError as e:
    print(e)
def first[T](xs: list[T]) -> T:
    return xs[0]
print(first([1, 2]), first.__type_params__, first.__annotations__)
class Box[T, *Ts, **P]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
print(Box(5).get(), Box.__type_params__, Box[int, str, [int]])
def bounded[T: (int, str), U: int = bool](x: T, y: U): return x, y
T, U = bounded.__type_params__
print(T.__name__, T.__constraints__, U.__bound__, U.__default__)
print(list[int], dict[str, int], int | str, int | None, tuple[int, ...], list[int] == list[int], isinstance(5, int | str), type(int | str).__name__)
print(list[int]([1, 2]), list[int].__origin__, list[int].__args__)
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
try:
    int[5]
except TypeError as e:
    print(e)
type = 5
print(type)
