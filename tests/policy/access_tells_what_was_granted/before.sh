chmod 0644 read/a write/a both/a; echo x > both/fixed; chmod 0444 both/fixed; mkdir both/dir
