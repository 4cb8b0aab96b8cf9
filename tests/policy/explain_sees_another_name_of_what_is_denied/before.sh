ln data/priv/k data/hard
