new window.pym.Parent('room', '/__raw/dist/embed.html#src=/__raw/data/tanks-and-missiles.json', {});
