"""People often in the news: the name, then after a colon what stands for it alone (surname spellings, bynames)."""

PEOPLE = """\
Volodymyr Zelenskyy: Zelenskyy, Zelensky, Zelenskiy, Zelenskyi, Zelenski
Donald Trump: Trump
Joe Biden: Biden
Barack Obama: Obama
Kamala Harris:
Mike Pence: Pence
JD Vance: Vance
Hillary Clinton:
Bill Clinton:
George W. Bush:
Ronald Reagan: Reagan
Marco Rubio: Rubio
Steve Witkoff: Witkoff
Daniel Driscoll:
Karoline Leavitt: Leavitt
Pete Hegseth: Hegseth
Scott Bessent: Bessent
Jared Kushner: Kushner
Keith Kellogg:
Tulsi Gabbard: Gabbard
Robert F. Kennedy:
Nancy Pelosi: Pelosi
Mitch McConnell: McConnell
Chuck Schumer: Schumer
Bernie Sanders:
Elizabeth Warren:
Gavin Newsom: Newsom
Zohran Mamdani: Mamdani
Elon Musk: Musk
Jeff Bezos: Bezos
Mark Zuckerberg: Zuckerberg
Bill Gates:
Tim Cook:
Sam Altman: Altman
Warren Buffett: Buffett
Jerome Powell:
Alan Greenspan: Greenspan
Janet Yellen: Yellen
Vladimir Putin: Putin
Dmitry Peskov: Peskov
Sergei Lavrov: Lavrov
Valery Gerasimov: Gerasimov
Kirill Dmitriev: Dmitriev
Dmitry Medvedev: Medvedev
Sergei Shoigu: Shoigu
Yevgeny Prigozhin: Prigozhin
Alexei Navalny: Navalny
Mikhail Gorbachev: Gorbachev
Boris Yeltsin: Yeltsin
Joseph Stalin: Stalin
Vladimir Lenin: Lenin
Andriy Yermak: Yermak
Rustem Umerov: Umerov
Oleksandr Syrskyi: Syrskyi, Syrsky, Syrskiy, Syrskyy
Valerii Zaluzhnyi: Zaluzhnyi, Zaluzhny
Alexander Lukashenko: Lukashenko
Emmanuel Macron: Macron
Jean-Noel Barrot: Barrot
Marine Le Pen: Le Pen
Jacques Chirac: Chirac
Nicolas Sarkozy: Sarkozy
Friedrich Merz: Merz
Johann Wadephul: Wadephul
Olaf Scholz: Scholz
Angela Merkel: Merkel
Helmut Kohl:
Adolf Hitler: Hitler
Keir Starmer: Starmer
Rishi Sunak: Sunak
Boris Johnson:
Liz Truss: Truss
Theresa May:
David Cameron:
Tony Blair: Blair
Margaret Thatcher: Thatcher
Winston Churchill: Churchill
Nigel Farage: Farage
Giorgia Meloni: Meloni
Silvio Berlusconi: Berlusconi
Pedro Sanchez:
Viktor Orban: Orban
Donald Tusk: Tusk
Ursula von der Leyen: von der Leyen
Kaja Kallas: Kallas
Mark Rutte: Rutte
Jens Stoltenberg: Stoltenberg
Antonio Guterres: Guterres
Kofi Annan: Annan
Recep Tayyip Erdogan: Erdogan
Benjamin Netanyahu: Netanyahu
Ariel Sharon:
Yitzhak Rabin: Rabin
Yair Lapid: Lapid
Mahmoud Abbas:
Yasser Arafat: Arafat
Ali Khamenei: Khamenei
Bashar al-Assad: Assad, al-Assad
Saddam Hussein: Saddam
Muammar Gaddafi: Gaddafi, Gadhafi, Qaddafi
Hosni Mubarak: Mubarak
Abdel Fattah al-Sisi: Sisi, al-Sisi
Mohammed bin Salman:
Osama bin Laden: bin Laden
Muqtada al-Sadr: al-Sadr
Hassan Nasrallah: Nasrallah
Xi Jinping: Xi
Deng Xiaoping: Deng
Mao Zedong: Mao
Jiang Zemin: Jiang Zemin
Li Peng:
Wang Yi:
Kim Jong Un: Kim Jong-un
Kim Jong Il: Kim Jong-il
Shinzo Abe: Abe
Fumio Kishida: Kishida
Sanae Takaichi: Takaichi
Narendra Modi: Modi
Imran Khan:
Dalai Lama: Dalai Lama
Ferdinand Marcos: Marcos
Rodrigo Duterte: Duterte
Justin Trudeau: Trudeau
Mark Carney: Carney
Luiz Inacio Lula da Silva: Lula
Jair Bolsonaro: Bolsonaro
Javier Milei: Milei
Nicolas Maduro: Maduro
Hugo Chavez: Chavez
Fidel Castro: Castro
Gustavo Petro: Petro
Nelson Mandela: Mandela
Cyril Ramaphosa: Ramaphosa
Robert Mugabe: Mugabe
Pope Francis:
Pope Leo:
Jeffrey Epstein: Epstein
Ghislaine Maxwell:
Harvey Weinstein: Weinstein
Taylor Swift:
Lionel Messi: Messi
Cristiano Ronaldo: Ronaldo
Kylian Mbappe: Mbappe
Novak Djokovic: Djokovic
Rafael Nadal: Nadal
Roger Federer: Federer
Tiger Woods:
Albert Einstein: Einstein
Pablo Picasso: Picasso
William Shakespeare: Shakespeare
Napoleon Bonaparte: Napoleon, Bonaparte
Wolfgang Amadeus Mozart: Mozart
"""
