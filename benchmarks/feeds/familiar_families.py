"""Templates that issue reports name and tests/cases has no file of: obituaries, insider sales, dividends."""

from invented_names import SURNAMES, Draw

Item = tuple[str, str]
"""Headline and text."""


def obituary(draw: Draw) -> Item:
    name = f"{draw.first_name()} {draw.surname}"
    age = draw.whole(58, 101)
    work = draw.one_of(("the post office", "the shipyard", "Linden Primary School", "the county council", "the mill"))
    hobby = draw.one_of(("gardening", "fishing", "the church choir", "long walks", "chess", "baking for neighbours"))
    partner = draw.first_name()
    children = " and ".join(draw.several(("Anne", "Paul", "Judith", "Kevin", "Laura", "Simon", "Fiona", "Neil"), 2))
    text = (
        f"{name}, {age}, of {draw.town}, passed away peacefully on {draw.day()} surrounded by family. Born in"
        f" {draw.other_town()} on {draw.day()}, {2025 - age}, {name} worked for {draw.whole(12, 41)} years at {work}"
        " and"
        f" was known to many for a love of {hobby}. {name} is survived by {partner}, by the children {children}, and by"
        f" {draw.whole(2, 11)} grandchildren. A service of thanksgiving will be held at St Mary's Church in"
        f" {draw.town} on {draw.one_of(('Monday', 'Tuesday', 'Friday'))} at {draw.whole(10, 15)}:00, to be followed by"
        " a"
        " reception in the parish hall. The family asks for no flowers; those who wish may give to the hospice instead."
        " Arrangements are in the care of Harding and Sons Funeral Directors. Condolences may be left on the website of"
        " the funeral home."
    )
    return f"Obituary: {name}", text


def insider_sale(draw: Draw) -> Item:
    seller = f"{draw.first_name()} {draw.surname}"
    post = draw.one_of(
        ("Director", "CEO", "CFO", "Senior Vice President", "General Counsel", "Chief Operating Officer")
    )
    shares, price = draw.whole(800, 60_000), draw.decimal(9, 410)
    text = (
        f"{draw.company}, Inc. {post} {seller} sold {shares:,} shares of the stock in a transaction dated"
        f" {draw.one_of(('Monday', 'Tuesday', 'Wednesday'))}, November {draw.whole(3, 19)}. The stock was sold at an"
        f" average price of ${price}, for a total value of ${shares * float(price):,.2f}. Following the sale the"
        " insider"
        f" owns {draw.sum(9_000, 400_000)} shares of the company, a decrease of {draw.decimal(1, 48)} % of the"
        " position."
        " The sale was disclosed in a filing with the Securities and Exchange Commission, which can be found on its"
        f" website. Shares opened at ${draw.decimal(9, 410)} on Thursday. The company has a market capitalisation of"
        f" ${draw.decimal(1, 90)} billion, a price-to-earnings ratio of {draw.decimal(8, 60)} and a beta of"
        f" {draw.decimal(0.4, 2.1)}. {draw.whole(2, 14)} analysts rate the stock a buy and {draw.whole(1, 6)} a hold,"
        " according to data gathered by Marketgauge. Receive news and ratings by daily email: enter your address below."
    )
    return f"{seller} sells {shares:,} shares of {draw.company}", text


def dividend(draw: Draw) -> Item:
    amount = draw.decimal(0.05, 1.9)
    text = (
        f"{draw.company} Corporation announced on Thursday that its board of directors has declared a quarterly cash"
        f" dividend of ${amount} per share of common stock. The dividend is payable on December {draw.whole(10, 30)},"
        f" 2025 to shareholders of record at the close of business on December {draw.whole(1, 9)}. It is the company's"
        f' {draw.whole(12, 160)}th dividend in a row. "Our results let us return capital to our owners while we invest'
        f' for the long term," said {draw.one_of(SURNAMES)}, chair of the board. This release contains forward-looking'
        " statements in the meaning of the Private Securities Litigation Reform Act of 1995. Actual results may differ"
        " from them for reasons that are named in the company's reports. The company undertakes no obligation to update"
        f" them. {draw.company} was founded in {draw.whole(1880, 1998)} and has {draw.sum(300, 40_000)} employees in"
        f" {draw.whole(2, 30)} countries."
    )
    return f"{draw.company} declares dividend of ${amount}", text


FAMILIES = {"obituaries": obituary, "insider_sales": insider_sale, "dividends": dividend}
