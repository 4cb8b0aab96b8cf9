//! A line with what is indented below it: gone, as `pass`, or without its head.

/// What could stand instead of the block at line `at`, shortest first; `None` behind the last line.
pub fn candidates(source: &str, at: usize) -> Option<Vec<String>> {
    let lines: Vec<&str> = source.lines().collect();
    let head = *lines.get(at)?;
    let depth = depth(head);
    let end = lines[at + 1..].iter().position(|line| self::depth(line) <= depth).map_or(lines.len(), |more| at + 1 + more);
    let with = |middle: Vec<String>| {
        let before = lines[..at].iter().map(|line| (*line).to_string());
        let after = lines[end..].iter().map(|line| (*line).to_string());
        before.chain(middle).chain(after).map(|line| line + "\n").collect::<String>()
    };
    let padding = &head[..depth];
    let body: Vec<String> = lines[at + 1..end].iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_string()).collect();
    let mut found = vec![with(Vec::new()), with(vec![format!("{padding}pass")])];
    if !body.is_empty() {
        found.push(with(body));
    }
    if let Some((start, rest)) = head.split_once(": ") {
        found.push(with(vec![format!("{padding}{rest}")]));
        found.push(with(vec![format!("{start}: pass")]));
    }
    found.extend(head.match_indices("; ").map(|(cut, _)| with(vec![head[..cut].to_string()])));
    found.extend(head.match_indices("; ").map(|(cut, _)| with(vec![format!("{padding}{}", &head[cut + 2..])])));
    Some(found)
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
