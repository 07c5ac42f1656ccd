select hash from attachment
