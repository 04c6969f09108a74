"""Twelve more kinds of news that are written by a template. Some frames hold names of their own, some items few."""

from familiar_families import Item
from invented_names import SURNAMES, TEAMS, TOWNS, WEEKDAYS, Draw


def court_listing(draw: Draw) -> Item:
    name = f"{draw.first_name()} {draw.surname}"
    offence = draw.one_of(
        ("drink-driving", "theft from a shop", "common assault", "criminal damage", "driving uninsured")
    )
    text = (
        f"{name}, {draw.whole(18, 71)}, of {draw.street()}, {draw.town}, admitted {offence} on {draw.day()} when"
        f" appearing before magistrates at {draw.other_town()} on {draw.one_of(WEEKDAYS[:5])}. Fined"
        f" £{draw.whole(80, 900)}, ordered to pay a surcharge of £{draw.whole(32, 360)} to fund victim services and"
        " costs"
        f" of £{draw.whole(85, 310)} to the Crown Prosecution Service. {draw.whole(3, 9)} penalty points or the"
        " equivalent"
        " in unpaid work were considered. The defendant's guilty plea was taken into account when the sentence was"
        " imposed. A collection order was made. Results are supplied by HM Courts and Tribunals Service; to leave a"
        " court"
        " out of the paper is not possible, whatever the reason."
    )
    return f"In court: {name}", text


def planning_notice(draw: Draw) -> Item:
    reference = f"25/{draw.whole(1000, 9800):05}/FUL"
    work = draw.one_of(
        (
            "a single-storey rear extension",
            "the change of use of a shop to two flats",
            "a loft conversion with rear dormer",
            "the felling of two lime trees",
            "four detached houses with garages",
            "a replacement shopfront and sign",
        )
    )
    text = (
        f"Town and Country Planning Act 1990. Notice is hereby given that an application has been made by {draw.name()}"
        f" for {work} at {draw.whole(1, 190)} {draw.street()}, {draw.town}, reference {reference}. The application, the"
        " plans and other documents may be seen on the website of the planning authority or, by appointment, at the"
        " civic"
        " offices during opening hours. Anyone who wishes to make representations should write to the Head of Planning"
        f" not later than {draw.day()} and quote the reference. All comments are put on the public register and cannot"
        " be"
        f" treated as confidential. Published by order of Councillor Margaret Stowe, {draw.one_of(WEEKDAYS[:5])}."
    )
    return f"Planning notice {reference}", text


def flight_delay(draw: Draw) -> Item:
    flight = f"{draw.one_of(('NR', 'TX', 'QL', 'VB'))}{draw.whole(101, 998)}"
    text = (
        f"Passengers on flight {flight} from {draw.town} to {draw.other_town()} face a delay of {draw.whole(2, 9)}"
        " hours"
        f" and {draw.whole(5, 55)} minutes because of"
        f" {draw.one_of(('fog', 'a technical fault', 'a crew shortage', 'a bird strike'))},"
        f" the airport said on {draw.one_of(WEEKDAYS)}. The aircraft, due to leave at {draw.time()}, is now expected to"
        f" depart at {draw.time()} from gate {draw.whole(1, 64)}. Travellers may be entitled to compensation of up to"
        f" {draw.whole(250, 600)} euros under EU Regulation 261/2004 if the airline is to blame. They should keep"
        " receipts"
        " for meals and taxis and check the departure boards or the app of the airline before they set out."
    )
    return f"{flight} delayed", text


def market_close(draw: Draw) -> Item:
    index = f"{draw.town} {draw.whole(20, 300)}"
    best, second, worst = draw.several(("steelmakers", "banks", "carmakers", "retailers", "miners", "chipmakers"), 3)
    way = draw.one_of(("higher", "lower", "little changed"))
    text = (
        f"Shares in {draw.town} closed {way} on {draw.one_of(WEEKDAYS[:5])}. The {index} index ended the session at"
        f" {draw.sum(1900, 38_000)}.{draw.whole(10, 99)} points, a move of {draw.decimal(0.02, 2.9)} per cent on the"
        " day,"
        f" after touching {draw.sum(1900, 38_000)} in early trading. Gains were led by {best} and {second}, while"
        f" {worst}"
        f" were the weakest. Volume was {draw.decimal(0.4, 9, 1)} billion shares against a 30-day average of"
        f" {draw.decimal(0.4, 9, 1)} billion. Advancing issues outnumbered decliners by {draw.whole(51, 900)} to"
        f" {draw.whole(51, 900)}. The yield of the ten-year bond stood at {draw.decimal(1, 6, 3)} per cent. Crude oil"
        f" futures traded at {draw.decimal(58, 96)} dollars a barrel and gold at {draw.sum(2200, 4100)} dollars an"
        " ounce."
    )
    return f"{index} closes {way}", text


def appointment(draw: Draw) -> Item:
    person = f"{draw.first_name()} {draw.surname}"
    post = draw.one_of(("chief financial officer", "head of sales", "general counsel", "chief technology officer"))
    text = (
        f"{draw.company} today announced the appointment of {person} as {post}, effective {draw.day()}. {person} joins"
        f" from {draw.one_of(('Vantor', 'Kestrel Group', 'Lyndale', 'Marchmont', 'Arbour and Pike'))}, where"
        f" {draw.whole(4, 19)} years were spent in senior positions, and succeeds {draw.name()}, who is to retire after"
        f' {draw.whole(3, 28)} years. "I am delighted to join such a talented team at this time," {draw.surname} said.'
        " The appointment follows a thorough search that was led by the executive recruiters Carrow Hatch. The"
        " new"
        f" executive will be based in {draw.town} and report to the chief executive. There are no other details that"
        " require disclosure under Listing Rule 9.6.13. Media enquiries: Tessa Holloway, Brunton Communications."
    )
    return f"{draw.company} appoints {post}", text


def property_sale(draw: Draw) -> Item:
    address = f"{draw.whole(1, 220)} {draw.street()}"
    price = f"£{draw.whole(140, 990)},{draw.one_of(('000', '500', '950'))}"
    text = (
        f"A {draw.whole(2, 6)}-bedroom {draw.one_of(('terraced', 'detached', 'semi-detached'))} house at {address},"
        f" {draw.town}, has come on the market at {price}. The agents describe it as a rare opportunity in a"
        " sought-after"
        f" part of town. The ground floor has a lounge of {draw.whole(12, 40)} square metres, a fitted kitchen and a"
        f" utility room, and upstairs are {draw.whole(1, 3)} bathrooms. Outside there is a garden that faces"
        f" {draw.one_of(('south', 'west', 'east'))} and parking for {draw.whole(1, 4)} cars. It last changed hands in"
        f" {draw.whole(1988, 2021)} for £{draw.whole(40, 390)},{draw.whole(100, 999)}. The station is"
        f" {draw.whole(3, 25)}"
        " minutes away on foot. Viewing is strictly by appointment. All measurements are approximate, and none of the"
        " appliances has been tested."
    )
    return f"For sale: {address}, {draw.town}", text


def power_cut(draw: Draw) -> Item:
    homes = draw.sum(40, 9400)
    text = (
        f"Around {homes} homes in {draw.town} are without power after"
        f" {draw.one_of(('a fault on an underground cable', 'a tree fell on a line', 'a substation tripped'))}, the"
        " network"
        f" operator said. Postcodes that begin with {draw.one_of('BCDEGHKLMN')}{draw.whole(1, 39)} are affected. The"
        " fault was"
        f" reported at {draw.time()} and engineers are on site; supplies should be back by {draw.time()}. Customers"
        " can call"
        " 105 free of charge to report a power cut or to ask for help. Those who depend on medical equipment should"
        " make"
        " themselves known so that they are put on the priority register. Keep fridge and freezer doors closed, switch"
        " off"
        " ovens and irons, and leave one light on so that you know when power returns."
    )
    return f"Power cut in {draw.town}", text


def tide_report(draw: Draw) -> Item:
    text = (
        f"Tides at {draw.town} bar: high water at {draw.time()} ({draw.decimal(2, 9, 1)} m) and {draw.time()}"
        f" ({draw.decimal(2, 9, 1)} m), low water at {draw.time()} ({draw.decimal(0, 2, 1)} m) and {draw.time()}"
        f" ({draw.decimal(0, 2, 1)} m). Sea temperature {draw.decimal(4, 17, 1)} degrees. Waves of"
        f" {draw.decimal(0.2, 4.5, 1)} metres with a period of {draw.whole(4, 15)} seconds. Wind force"
        f" {draw.whole(1, 9)}"
        f" from the {draw.one_of(('north', 'south-west', 'east', 'north-west'))}, gusts of {draw.whole(12, 70)} knots."
        f" Visibility {draw.one_of(('good', 'moderate', 'poor'))}. Bathers are reminded to swim between the flags"
        " only, and"
        " not to use inflatables when the wind blows off shore. Times are local and heights are above chart datum."
    )
    return f"Tides: {draw.town}", text


def missing_person(draw: Draw) -> Item:
    first = draw.first_name()
    name = f"{first} {draw.surname}"
    clothes = draw.one_of(
        ("a navy coat and jeans", "a red hooded top", "a grey tracksuit", "a green raincoat and boots")
    )
    text = (
        f"Police are appealing for help to find {name}, {draw.whole(13, 88)}, who is missing from {draw.town}. {first}"
        " was"
        f" last seen at {draw.time()} on {draw.one_of(WEEKDAYS)} near {draw.street()} and is described as"
        f" {draw.whole(4, 6)} feet {draw.whole(1, 11)} inches tall, of {draw.one_of(('slim', 'medium', 'stocky'))}"
        " build,"
        f" with {draw.one_of(('brown', 'fair', 'grey', 'black'))} hair, and was wearing {clothes}. Officers are"
        " concerned for"
        f" {first}'s welfare. Inspector Karen Weatherby of the Mid-Shire Constabulary said: \"We would ask anybody who"
        " has"
        ' seen the person in the photograph, or who has footage from a doorbell camera, to get in touch straight away."'
        f" Call 101 and quote log {draw.whole(100, 999)} of today, or Crimestoppers on 0800 555 111."
    )
    return f"Appeal to find {name}", text


def fixture_preview(draw: Draw) -> Item:
    home, away = f"{draw.town} {draw.one_of(TEAMS)}", f"{draw.other_town()} {draw.one_of(TEAMS)}"
    out, doubtful, back = draw.several(SURNAMES, 3)
    text = (
        f"{home} host {away} on {draw.one_of(WEEKDAYS[4:])} (kick-off {draw.time()}). {home} will be without {out},"
        " who is"
        f" suspended, while {doubtful} faces a late fitness test on a hamstring problem. {away} welcome back {back}"
        " after"
        f" {draw.whole(2, 14)} matches out. The home side have won {draw.whole(0, 6)} of their last"
        f" {draw.whole(7, 12)} league"
        f" games and lie in {draw.whole(2, 23)}th place; the visitors have taken {draw.whole(1, 16)} points away from"
        " home."
        f" Head to head: {home} {draw.whole(1, 30)} wins, {away} {draw.whole(1, 30)} wins, {draw.whole(1, 20)} draws."
        f" Referee: {draw.name()}. Tickets from £{draw.whole(12, 38)} for adults are on sale at the club shop until"
        " noon on the day of the match."
    )
    return f"Preview: {home} v {away}", text


def tender_notice(draw: Draw) -> Item:
    goods = draw.one_of(
        ("road salt", "school meals", "lift maintenance", "street lamps", "winter gritting", "office chairs")
    )
    number = f"{draw.whole(100000, 999999)}-2025"
    text = (
        f"Contract notice {number}. The municipality of {draw.town} invites tenders for the supply of {goods} under"
        " the open"
        f" procedure of Directive 2014/24/EU. Estimated total value without VAT: {draw.sum(60_000, 4_000_000)} euros."
        f" Duration: {draw.whole(12, 60)} months, with {draw.whole(1, 3)} renewals. Tenders must reach the contracting"
        f" authority by {draw.day()} at {draw.whole(9, 16)}:00 local time through the electronic platform"
        " Vergabeportal."
        f" Award criteria: price {draw.whole(40, 70)} per cent, quality the rest. Tenderers are bound for"
        f" {draw.whole(2, 6)} months. Questions may be put until ten days before that date. Review body: Procurement"
        " Chamber"
        " of the Federal Cartel Office. This notice does not contain all the requirements; see the tender documents."
    )
    return f"Tender {number}: {goods}", text


def ward_result(draw: Draw) -> Item:
    winner = f"{draw.first_name()} {draw.surname}"
    votes = sorted((draw.whole(90, 2900) for _ in range(4)), reverse=True)
    second, third, fourth = (draw.name() for _ in range(3))
    text = (
        f"{winner} ({draw.one_of(('Labour', 'Conservative', 'Green', 'Liberal Democrat'))}) has been elected"
        " councillor for"
        f" the ward of {draw.town}, the returning officer declared at {draw.time()} on Friday. {winner} took {votes[0]}"
        f" votes, ahead of {second} ({votes[1]}), {third} ({votes[2]}) and {fourth} ({votes[3]}). Turnout was"
        f" {draw.decimal(21, 64, 1)} per cent, and {draw.whole(2, 48)} ballot papers were rejected. The majority of"
        f" {votes[0] - votes[1]} compares with {draw.whole(3, 800)} four years ago. The result is a"
        f" {draw.one_of(('hold', 'gain'))}. Follow the count ward by ward on our live page, and see the full list of"
        " candidates"
        f" in the {TOWNS[-1]} district in our guide to the local elections."
    )
    return f"Result: {draw.town} ward", text


FAMILIES = {
    "court_listings": court_listing,
    "planning_notices": planning_notice,
    "flight_delays": flight_delay,
    "market_closes": market_close,
    "appointments": appointment,
    "property_sales": property_sale,
    "power_cuts": power_cut,
    "tide_reports": tide_report,
    "missing_persons": missing_person,
    "fixture_previews": fixture_preview,
    "tender_notices": tender_notice,
    "ward_results": ward_result,
}
