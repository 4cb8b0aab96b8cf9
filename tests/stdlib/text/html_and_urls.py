import html
from urllib.parse import *
print(html.escape('<a href="x">\'&'), html.unescape('&lt;&amp;&#65;&#x42;&eacute;&nbsp;&nope;&amp'), html.escape('"', quote=False))
u = urlparse('https://user:pw@Example.com:8080/a/b;p?q=1&r=a%20b#frag'); print(u, u.hostname, u.port, u.username, u.password, u.geturl(), urlsplit('//h/p?q'), urlsplit('mailto:a@b'), urlparse('a/b'))
print(quote('a b/é&'), quote('a/b', safe=''), quote_plus('a b&c'), unquote('a%20b%C3%A9'), unquote_plus('a+b'), parse_qs('a=1&b=2&a=3&c='), parse_qsl('a=1&b', keep_blank_values=True), urlencode({'a': 1, 'b': 'x y'}), urlencode([('k', [1, 2])], doseq=True), urldefrag('a#b'))
for b, r in (('http://a/b/c/d', '../x'), ('http://a/b/c/d', '/x'), ('http://a/b/c/d', '//h/x'), ('http://a/b/c/d', 'x?y'), ('http://a/b/c/d', '#f'), ('http://a/b/c/d', '?q'), ('http://a/b', 'http://z/'), ('http://a/b/c/', './x'), ('http://a', 'x'), ('a/b', 'c')): print(urljoin(b, r), end=' ')
print(urlunsplit(('http', 'h', '/p', 'q', 'f')), unquote_to_bytes('%ff'), quote(b'\xff'))
