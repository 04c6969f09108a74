"""What aiokafka 0.14 does wrong or cannot do, each put right in a file of its own."""
