import traceback


def told(source):
    try:
        exec(compile(source, 'told.py', 'exec'), {})
    except Exception as error:
        entry = traceback.extract_tb(error.__traceback__)[-1]
        print(entry.colno, entry.end_colno)


# case: columns are told in characters
told("x = 'é'; int('é')")
told("é = int('a')")


# case: a call that is all of an assignment shows no carets, when the line is ASCII up to its end
def attempt(act):
    try:
        act()
    except ValueError as error:
        print(''.join(traceback.format_exception(error)[2:]).rstrip())


def plain():
    value = int('a')
attempt(plain)

# case: and does when it is not
def accented():
    value = int('é')
attempt(accented)

# case: the same before the call
def before():
    é = int('a')
attempt(before)

# case: behind it is no matter
def behind():
    value = int('a')  # é
attempt(behind)

# case: a return
def returned():
    return int('a')
attempt(returned)
def returned_accented():
    return int('é')
attempt(returned_accented)
