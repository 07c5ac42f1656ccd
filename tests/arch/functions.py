"""Where the functions of a C++ file begin and end, by counting braces.

Good enough for formatted sources without macros that hide braces; a lambda
counts as part of the function around it, a TEST_CASE as a function.
"""

import re

CODE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>\w*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])*'|^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", re.S | re.M)
NOT_A_FUNCTION = re.compile(r"^\s*(?:export\s+|inline\s+)?(namespace|class|struct|union|enum)\b")
INITIALIZERS = re.compile(r"\)\s*(?:noexcept\s*)?:[^:]")
NAME = re.compile(r"([~\w:]+|operator\s*\S+)\s*\(")
ACCESS = re.compile(r"\s*(?:(?:public|protected|private|signals)(?:\s+slots)?\s*:(?!:)\s*)?")


def blank(match):
    """The same number of lines, without what could be mistaken for code."""
    text = match[0]
    kept = '""' if text[0] in "\"R'" else ""
    return kept + "\n" * text.count("\n")


def is_function(header):
    header = re.sub(r"^\s*(template\s*<[^{;]*?>\s*)+(?=[\w:\[])", "", header)
    if ")" not in header or NOT_A_FUNCTION.match(header):
        return False
    before_parameters = header.split("(")[0]
    return "=" not in before_parameters or "operator" in before_parameters


def is_member_initializer(header):
    """Whether the brace that follows starts `member{…}` of a constructor."""
    return bool(INITIALIZERS.search(header)) and re.search(r"[\w>]\s*$", header) is not None


def name_of(header):
    match = NAME.search(header)
    return match[1] if match else header.strip()


def closing(code, start):
    """The index of the brace that closes the one at start."""
    depth = 0
    for index in range(start, len(code)):
        depth += (code[index] == "{") - (code[index] == "}")
        if depth == 0:
            return index
    return len(code) - 1


def functions(text):
    """(name, first line, number of lines) of each function definition, in order."""
    code = CODE.sub(blank, text)
    start = index = 0
    while index < len(code):
        character = code[index]
        if character == "{":
            header = code[start:index]
            if is_member_initializer(header):
                index = closing(code, index)
            elif is_function(header):
                end = closing(code, index)
                first = start + ACCESS.match(header).end()
                yield (name_of(header), code.count("\n", 0, first) + 1,
                       code.count("\n", first, end) + 1)
                start, index = end + 1, end
            else:
                start = index + 1
        elif character in ";}":
            start = index + 1
        index += 1
