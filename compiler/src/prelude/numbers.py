# Searching a range for what is no int.

def range_contains(self, value):
    for item in self:
        if item is value or item == value:
            return True
    return False

def range_count(self, value):
    count = 0
    for item in self:
        if item is value or item == value:
            count += 1
    return count

def range_index(self, value):
    index = 0
    for item in self:
        if item is value or item == value:
            return index
        index += 1
    raise ValueError("sequence.index(x): x not in sequence")
