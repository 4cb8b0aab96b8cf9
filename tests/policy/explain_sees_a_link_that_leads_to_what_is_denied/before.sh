ln -s priv/k data/ln
