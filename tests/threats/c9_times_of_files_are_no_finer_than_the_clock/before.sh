touch -d '2020-01-01T00:00:00.123456789Z' out/old kept/old
