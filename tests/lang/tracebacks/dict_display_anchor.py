d = {
    'ok': 1,
    'bad': 1 + 'x',
    'later': 2,
}
