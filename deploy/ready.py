"""Exit code 0 when the stage in this container answers /readyz with 200: the health check of docker-compose.yml."""

import http.client
import os
import sys

connection = http.client.HTTPConnection("127.0.0.1", int(os.environ["UNECHO_HTTP_PORT"]), timeout=3)
try:
    connection.request("GET", "/readyz")
    answer = connection.getresponse()
    print(answer.read().decode(errors="replace").strip())
except OSError as error:
    sys.exit(str(error))
sys.exit(answer.status != 200)
