# What a deque does with objects of any class.

def deque_extend(self, iterable):
    for item in iterable:
        self.append(item)

def deque_extendleft(self, iterable):
    for item in iterable:
        self.appendleft(item)

def deque_iadd(self, iterable):
    self.extend(iterable)
    return self

def deque_add(self, other):
    new = deque_copy(self)
    new.extend(other)
    return new

def deque_copy(self):
    if self.maxlen is None:
        return type(self)(self)
    return type(self)(self, self.maxlen)

def deque_index(self, value, start, stop):
    start, stop, _ = slice(start, stop).indices(len(self))
    at = 0
    for item in self:
        if at >= stop:
            break
        if at >= start and (item is value or item == value):
            return at
        at += 1
    raise ValueError(f"{value!r} is not in deque")

def deque_remove(self, value):
    items = iter(self)
    again = iter(self)
    for at in range(len(self)):
        try:
            item = next(items)
        except RuntimeError:
            break
        found = item is value or item == value
        try:
            # Only to hear whether the deque has changed.
            next(again, None)
        except RuntimeError:
            break
        if found:
            del self[at]
            return
    else:
        raise ValueError(f"{value!r} is not in deque")
    raise IndexError("deque mutated during iteration")

def deque_reduce(self):
    state = self.__dict__ if hasattr(self, "__dict__") and self.__dict__ else None
    if self.maxlen is None:
        return type(self), (), state, iter(self)
    return type(self), ((), self.maxlen), state, iter(self)
