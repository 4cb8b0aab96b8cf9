ln -s ../outside.py lib/link.py
