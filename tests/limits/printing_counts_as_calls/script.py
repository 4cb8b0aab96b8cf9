for i in range(20):
    print(i, flush=i % 2 == 0)
