x = 5
print(f'value {x + 1} and {x / 0:.2f} end')
