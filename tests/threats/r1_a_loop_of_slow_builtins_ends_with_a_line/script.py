numbers = range(200_000)
while True:
    sum(numbers)
