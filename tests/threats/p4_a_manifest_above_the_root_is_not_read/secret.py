word = "secret"
