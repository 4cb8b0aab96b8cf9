import selfish; x = selfish
